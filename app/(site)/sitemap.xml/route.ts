import { sitemapIndex } from "#newsroom/feeds/sitemap.ts";
import { monthsWithStories, topicsInSitemap } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { textResponse } from "../text-response.ts";

export const dynamic = "force-dynamic";

/** The index of sitemaps: pages, people and topics, then one for each month that has stories, or as many as it fills. */
export async function GET(): Promise<Response> {
  const [site, months, topics] = await Promise.all([newspaper(), monthsWithStories(), topicsInSitemap()]);
  const parts = [
    "halaman",
    "penulis",
    ...(topics.length > 0 ? ["topik"] : []),
    ...months.flatMap(({ month, parts }) =>
      Array.from({ length: parts }, (_, index) => (index === 0 ? month : `${month}-${index + 1}`)),
    ),
  ];
  return textResponse(
    sitemapIndex(parts.map((part) => `${site.url}/sitemap/${part}.xml`)),
    "application/xml",
  );
}
