import { rssFeed } from "#newsroom/feeds/rss.ts";
import { latestStories } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { textResponse } from "../text-response.ts";

export const dynamic = "force-dynamic";

const storiesInFeed = 30;

/** RSS of everything that is published. */
export async function GET(): Promise<Response> {
  const [site, stories] = await Promise.all([newspaper(), latestStories({ limit: storiesInFeed })]);
  const feed = rssFeed(stories, {
    title: site.name,
    description: site.tagline,
    pageUrl: `${site.url}/`,
    feedUrl: `${site.url}/feed.xml`,
    siteUrl: site.url,
    timeZone: site.timeZone,
    language: site.locale,
    paidLabel: site.t("advertorial"),
  });
  return textResponse(feed, "application/rss+xml");
}
