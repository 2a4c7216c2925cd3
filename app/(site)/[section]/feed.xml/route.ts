import { permanentRedirect } from "next/navigation";
import { rssFeed } from "#newsroom/feeds/rss.ts";
import { sectionAt } from "#newsroom/sections/published.ts";
import { latestStoriesOfSection, movedTo } from "#newsroom/stories/published.ts";
import { newspaper } from "../../newspaper.ts";
import { textResponse } from "../../text-response.ts";

export const dynamic = "force-dynamic";

const storiesInFeed = 30;

/** RSS of one section. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[section]/feed.xml">,
): Promise<Response> {
  const [{ section: slug }, site] = await Promise.all([params, newspaper()]);
  const section = await sectionAt(slug);
  if (!section) {
    const moved = await movedTo(`/${slug}/feed.xml`);
    if (moved) permanentRedirect(moved);
    return textResponse(site.t("notFound"), "text/plain", 404);
  }
  const stories = await latestStoriesOfSection({ sectionId: section.id, limit: storiesInFeed });
  const feed = rssFeed(stories, {
    title: `${section.name} – ${site.name}`,
    description: section.description,
    pageUrl: `${site.url}/${slug}`,
    feedUrl: `${site.url}/${slug}/feed.xml`,
    siteUrl: site.url,
    timeZone: site.timeZone,
    language: site.locale,
    paidLabel: site.t("advertorial"),
  });
  return textResponse(feed, "application/rss+xml");
}
