import { sitemapIndex } from "#newsroom/feeds/sitemap.ts";
import { monthsWithStories } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { textResponse } from "../text-response.ts";

export const dynamic = "force-dynamic";

/** The index of sitemaps: one for the pages, one for each month that has stories. */
export async function GET(): Promise<Response> {
  const [site, months] = await Promise.all([newspaper(), monthsWithStories()]);
  const urls = ["halaman", ...months].map((part) => `${site.url}/sitemap/${part}.xml`);
  return textResponse(sitemapIndex(urls), "application/xml");
}
