import { kindsWithoutSection } from "#components/site/kind-lists.ts";
import { pageSitemap, storySitemap } from "#newsroom/feeds/sitemap.ts";
import { placeLinks } from "#newsroom/places/published.ts";
import { storiesOfMonth } from "#newsroom/stories/published.ts";
import { newspaper } from "../../newspaper.ts";
import { textResponse } from "../../text-response.ts";

export const dynamic = "force-dynamic";

/** `/sitemap/halaman.xml`: sections, places and fixed pages. `/sitemap/2026-11.xml`: the stories of a month. */
export async function GET(_request: Request, { params }: RouteContext<"/sitemap/[part]">): Promise<Response> {
  const [{ part }, site] = await Promise.all([params, newspaper()]);
  if (part === "halaman.xml") {
    const places = await placeLinks();
    const paths = [
      "/",
      ...site.pages.map(({ slug }) => `/${slug}`),
      "/koreksi",
      ...site.sections.map(({ slug }) => `/${slug}`),
      ...kindsWithoutSection(site).map(({ slug }) => `/${slug}`),
      ...(places.length > 0 ? ["/wilayah"] : []),
      ...places.map(({ slug }) => `/wilayah/${slug}`),
    ];
    return textResponse(pageSitemap(paths.map((path) => site.url + path)), "application/xml");
  }
  const month = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/.exec(part)?.[1];
  if (!month) return textResponse(site.t("notFound"), "text/plain", 404);
  return textResponse(storySitemap(await storiesOfMonth(month), site), "application/xml");
}
