import { toZonedIso } from "#lib/dates.ts";
import type { StoryCard } from "../stories/published/types.ts";
import { element, emptyElement } from "./xml.ts";

export interface FeedOf {
  readonly title: string;
  readonly description: string;
  /** Addresses of the page that it follows and of the feed itself. */
  readonly pageUrl: string;
  readonly feedUrl: string;
  /** Address of the site, without a slash at its end. */
  readonly siteUrl: string;
  readonly timeZone: string;
  readonly language: string;
  /** "Advertorial": stands before the title of paid content. */
  readonly paidLabel: string;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Wed, 22 Nov 2023 14:05:00 +0700", in the newspaper's own zone. */
export function rssDate(at: Date, timeZone: string): string {
  const iso = toZonedIso(at, timeZone);
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  const weekday = weekdays[new Date(`${iso.slice(0, 10)}T12:00:00Z`).getUTCDay()];
  const offset = iso.slice(19).replace(":", "");
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${iso.slice(11, 19)} ${offset}`;
}

/**
 * RSS 2.0 of stories, newest first. A story keeps its `guid` for ever, whatever its address becomes; an update
 * shows as `atom:updated`.
 */
export function rssFeed(stories: readonly StoryCard[], feed: FeedOf): string {
  const changed = stories.map((story) => (story.updatedAt ?? story.publishedAt).getTime());
  const head = [
    element("title", feed.title),
    element("link", feed.pageUrl),
    emptyElement("atom:link", { href: feed.feedUrl, rel: "self", type: "application/rss+xml" }),
    element("description", feed.description || feed.title),
    element("language", feed.language),
    ...(changed.length > 0
      ? [element("lastBuildDate", rssDate(new Date(Math.max(...changed)), feed.timeZone))]
      : []),
    element("ttl", "5"),
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">` +
    `<channel>${head.join("")}${stories.map((story) => entryOf(story, feed)).join("")}</channel></rss>\n`
  );
}

function entryOf(story: StoryCard, feed: FeedOf): string {
  const title = story.kind === "advertorial" ? `[${feed.paidLabel}] ${story.title}` : story.title;
  const parts = [
    element("title", title),
    element("link", feed.siteUrl + story.path),
    element("guid", `urn:uuid:${story.storyId}`, { isPermaLink: "false" }),
    element("pubDate", rssDate(story.publishedAt, feed.timeZone)),
    element("description", story.summary),
    element("category", story.section.name),
    ...(story.writers === "" ? [] : [element("dc:creator", story.writers)]),
    ...(story.updatedAt ? [element("atom:updated", toZonedIso(story.updatedAt, feed.timeZone))] : []),
    ...pictureOf(story, feed),
  ];
  return `<item>${parts.join("")}</item>`;
}

function pictureOf({ picture }: StoryCard, feed: FeedOf): string[] {
  const jpegs = picture?.sources.find(({ format }) => format === "jpg")?.srcset ?? [];
  const shown = jpegs.find(({ width }) => width >= 1200) ?? jpegs.at(-1);
  if (!picture || !shown) return [];
  const height = Math.round((shown.width * picture.height) / picture.width);
  const url = feed.siteUrl + shown.url;
  return [
    emptyElement("media:content", { url, medium: "image", type: "image/jpeg", width: shown.width, height }),
  ];
}
