import { kindsWithoutSection } from "#components/site/kind-lists.ts";
import type { Site } from "#components/site/site.ts";
import { pageSitemap, storySitemap } from "#newsroom/feeds/sitemap.ts";
import { placeLinks } from "#newsroom/places/published.ts";
import { writersInSitemap } from "#newsroom/staff/published.ts";
import { storiesOfMonth, topicsInSitemap } from "#newsroom/stories/published.ts";
import { newspaper } from "../../newspaper.ts";
import { textResponse } from "../../text-response.ts";

export const dynamic = "force-dynamic";

/**
 * `/sitemap/halaman.xml`: sections, places and fixed pages; `penulis.xml` and `topik.xml`: people and topics;
 * `2026-11.xml`, `2026-11-2.xml`: the stories of a month, by parts.
 */
export async function GET(_request: Request, { params }: RouteContext<"/sitemap/[part]">): Promise<Response> {
  const [{ part }, site] = await Promise.all([params, newspaper()]);
  const xml = await sitemapOf(part, site);
  return xml === null
    ? textResponse(site.t("notFound"), "text/plain", 404)
    : textResponse(xml, "application/xml");
}

async function sitemapOf(part: string, site: Site): Promise<string | null> {
  const pages = (paths: readonly string[]) =>
    paths.length === 0 ? null : pageSitemap(paths.map((path) => site.url + path));
  if (part === "halaman.xml") return pages(await fixedPaths(site));
  if (part === "penulis.xml") return pages((await writersInSitemap()).map((slug) => `/penulis/${slug}`));
  if (part === "topik.xml") return pages((await topicsInSitemap()).map((slug) => `/topik/${slug}`));
  const [, month, number = "1"] =
    /^((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(part) ?? [];
  if (month === undefined) return null;
  const stories = await storiesOfMonth({ month, part: Number(number) });
  return stories.length === 0 ? null : storySitemap(stories, site);
}

async function fixedPaths(site: Site): Promise<string[]> {
  const places = await placeLinks();
  return [
    ...["/", "/indeks", "/koreksi", "/nawala", "/kabar"],
    ...site.pages.map(({ slug }) => `/${slug}`),
    ...site.sections.map(({ slug }) => `/${slug}`),
    ...kindsWithoutSection(site).map(({ slug }) => `/${slug}`),
    ...(places.length > 0 ? ["/wilayah"] : []),
    ...places.map(({ slug }) => `/wilayah/${slug}`),
  ];
}
