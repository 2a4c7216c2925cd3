import type { FeedEntry, FeedOf } from "../types.ts";

let count = 0;

/** An entry for tests of what feeds are made of; each has an id and an address of its own. */
export function testEntry(given: Partial<FeedEntry> = {}): FeedEntry {
  count += 1;
  const at = new Date("2023-11-22T07:05:00Z");
  return {
    id: `urn:uuid:0198c2d4-7c1e-7b11-8d3e-${String(count).padStart(12, "0")}`,
    url: `https://warta.example/daerah/berita-${count}`,
    title: `Berita ${count}`,
    summary: "Ringkasan.",
    html: `<p>Ringkasan.</p><p><a href="https://warta.example/daerah/berita-${count}">Baca</a></p>`,
    publishedAt: at,
    changedAt: at,
    categories: ["Daerah"],
    writers: [{ name: "Siti Rahma", url: "https://warta.example/penulis/siti-rahma" }],
    picture: null,
    ...given,
  };
}

/** A feed for tests. */
export function testFeed(given: Partial<FeedOf> = {}): FeedOf {
  return {
    id: "https://warta.example/",
    title: "Warta & Kabar",
    description: "",
    pageUrl: "https://warta.example/",
    feedUrls: {
      xml: "https://warta.example/feed.xml",
      atom: "https://warta.example/feed.atom",
      json: "https://warta.example/feed.json",
    },
    publisher: "Warta & Kabar",
    siteUrl: "https://warta.example",
    timeZone: "Asia/Jakarta",
    language: "id",
    hubUrl: "",
    ...given,
  };
}
