import { newsSitemap } from "#newsroom/feeds/sitemap.ts";
import { storiesForNewsSitemap } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { textResponse } from "../text-response.ts";

export const dynamic = "force-dynamic";

/** News of the last two days. */
export async function GET(): Promise<Response> {
  const [site, stories] = await Promise.all([newspaper(), storiesForNewsSitemap()]);
  return textResponse(newsSitemap(stories, { ...site, language: site.locale }), "application/xml");
}
