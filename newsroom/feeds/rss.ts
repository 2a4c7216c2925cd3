import { toZonedIso } from "#lib/dates.ts";
import type { FeedEntry, FeedOf } from "./types.ts";
import { element, emptyElement } from "./xml.ts";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const spaces =
  `xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"`;

/** "Wed, 22 Nov 2023 14:05:00 +0700", in the newspaper's own zone. */
export function rssDate(at: Date, timeZone: string): string {
  const iso = toZonedIso(at, timeZone);
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  const weekday = weekdays[new Date(`${iso.slice(0, 10)}T12:00:00Z`).getUTCDay()];
  const offset = iso.slice(19).replace(":", "");
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${iso.slice(11, 19)} ${offset}`;
}

/**
 * RSS 2.0 of entries, newest first. An entry keeps its `guid` for ever, whatever its address becomes; an update
 * shows as `atom:updated`.
 */
export function rssFeed(entries: readonly FeedEntry[], feed: FeedOf): string {
  const changed = entries.map(({ changedAt }) => changedAt.getTime());
  const head = [
    element("title", feed.title),
    element("link", feed.pageUrl),
    emptyElement("atom:link", { href: feed.feedUrls.xml, rel: "self", type: "application/rss+xml" }),
    ...(feed.hubUrl === "" ? [] : [emptyElement("atom:link", { href: feed.hubUrl, rel: "hub" })]),
    element("description", feed.description || feed.title),
    element("language", feed.language),
    ...(changed.length > 0
      ? [element("lastBuildDate", rssDate(new Date(Math.max(...changed)), feed.timeZone))]
      : []),
    element("ttl", "5"),
    `<image>${element("url", `${feed.siteUrl}/icon-192.png`)}${element("title", feed.title)}${element("link", feed.pageUrl)}</image>`,
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${spaces}>` +
    `<channel>${head.join("")}${entries.map((entry) => itemOf(entry, feed)).join("")}</channel></rss>\n`
  );
}

function itemOf(entry: FeedEntry, feed: FeedOf): string {
  const isChanged = entry.changedAt > entry.publishedAt;
  const parts = [
    element("title", entry.title),
    element("link", entry.url),
    element("guid", entry.id, { isPermaLink: "false" }),
    element("pubDate", rssDate(entry.publishedAt, feed.timeZone)),
    element("description", entry.summary),
    element("content:encoded", entry.html),
    ...entry.categories.map((name) => element("category", name)),
    ...entry.writers.map(({ name }) => element("dc:creator", name)),
    ...(isChanged ? [element("atom:updated", toZonedIso(entry.changedAt, feed.timeZone))] : []),
    ...pictureOf(entry),
  ];
  return `<item>${parts.join("")}</item>`;
}

function pictureOf({ picture }: FeedEntry): string[] {
  if (!picture) return [];
  const { url, width, height, bytes } = picture;
  const type = "image/jpeg";
  return [
    emptyElement("enclosure", { url, length: bytes, type }),
    emptyElement("media:content", { url, medium: "image", type, width, height, fileSize: bytes }),
  ];
}
