import { toZonedIso } from "#lib/dates.ts";
import type { FeedEntry, FeedOf } from "./types.ts";

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) of entries, newest first. */
export function jsonFeed(entries: readonly FeedEntry[], feed: FeedOf): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrls.json,
    ...(feed.description === "" ? {} : { description: feed.description }),
    icon: `${feed.siteUrl}/icon-512.png`,
    favicon: `${feed.siteUrl}/icon-192.png`,
    authors: [{ name: feed.publisher, url: `${feed.siteUrl}/` }],
    language: feed.language,
    ...(feed.hubUrl === "" ? {} : { hubs: [{ type: "WebSub", url: feed.hubUrl }] }),
    items: entries.map((entry) => itemOf(entry, feed)),
  };
  return `${JSON.stringify(document)}\n`;
}

function itemOf(entry: FeedEntry, feed: FeedOf): object {
  const { picture } = entry;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html,
    summary: entry.summary,
    date_published: toZonedIso(entry.publishedAt, feed.timeZone),
    date_modified: toZonedIso(entry.changedAt, feed.timeZone),
    ...(entry.writers.length > 0 && { authors: entry.writers }),
    tags: entry.categories,
    ...(picture && {
      image: picture.url,
      attachments: [{ url: picture.url, mime_type: "image/jpeg", size_in_bytes: picture.bytes }],
    }),
  };
}
