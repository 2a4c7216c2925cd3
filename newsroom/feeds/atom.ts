import { toZonedIso } from "#lib/dates.ts";
import type { FeedEntry, FeedOf } from "./types.ts";
import { element, emptyElement } from "./xml.ts";

/**
 * Atom 1.0 (RFC 4287) of entries, newest first. A feed without entries was changed last at `emptyAt`: the format
 * asks for a date always.
 */
export function atomFeed(entries: readonly FeedEntry[], feed: FeedOf, emptyAt = new Date(0)): string {
  const changed = entries.map(({ changedAt }) => changedAt.getTime());
  const updatedAt = changed.length > 0 ? new Date(Math.max(...changed)) : emptyAt;
  const head = [
    element("id", feed.id),
    element("title", feed.title),
    ...(feed.description === "" ? [] : [element("subtitle", feed.description)]),
    element("updated", toZonedIso(updatedAt, feed.timeZone)),
    emptyElement("link", { rel: "self", type: "application/atom+xml", href: feed.feedUrls.atom }),
    emptyElement("link", { rel: "alternate", type: "text/html", href: feed.pageUrl }),
    ...(feed.hubUrl === "" ? [] : [emptyElement("link", { rel: "hub", href: feed.hubUrl })]),
    `<author>${element("name", feed.publisher)}${element("uri", `${feed.siteUrl}/`)}</author>`,
    element("icon", `${feed.siteUrl}/icon-192.png`),
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">` +
    `${head.join("")}${entries.map((entry) => entryOf(entry, feed)).join("")}</feed>\n`
  );
}

function entryOf(entry: FeedEntry, feed: FeedOf): string {
  const { picture } = entry;
  const parts = [
    element("id", entry.id),
    element("title", entry.title),
    emptyElement("link", { rel: "alternate", type: "text/html", href: entry.url }),
    element("published", toZonedIso(entry.publishedAt, feed.timeZone)),
    element("updated", toZonedIso(entry.changedAt, feed.timeZone)),
    ...entry.writers.map(
      ({ name, url }) => `<author>${element("name", name)}${element("uri", url)}</author>`,
    ),
    ...entry.categories.map((name) => emptyElement("category", { term: name })),
    ...(picture
      ? [
          emptyElement("link", {
            rel: "enclosure",
            type: "image/jpeg",
            href: picture.url,
            length: picture.bytes,
          }),
        ]
      : []),
    element("summary", entry.summary),
    element("content", entry.html, { type: "html" }),
  ];
  return `<entry>${parts.join("")}</entry>`;
}
