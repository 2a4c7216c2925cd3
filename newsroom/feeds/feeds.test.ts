import fc from "fast-check";
import { parseFeed } from "feedsmith";
import { expect, test } from "vitest";
import { testCard, testPicture } from "../stories/published/testing/card.ts";
import { rssDate, rssFeed } from "./rss.ts";
import { newsSitemap, sitemapIndex, storySitemap } from "./sitemap.ts";
import { escapeXml } from "./xml.ts";

const feed = {
  title: "Warta & Kabar",
  description: "",
  pageUrl: "https://warta.example/",
  feedUrl: "https://warta.example/feed.xml",
  siteUrl: "https://warta.example",
  timeZone: "Asia/Jakarta",
  language: "id",
  paidLabel: "Advertorial",
};

function entries(xml: string) {
  const parsed = parseFeed(xml);
  if (parsed.format !== "rss") throw new Error(`not RSS but ${parsed.format}`);
  return parsed.feed.items ?? [];
}

test("dates are whole and in the newspaper's zone", () => {
  expect(rssDate(new Date("2023-11-22T07:05:00Z"), "Asia/Jakarta")).toBe("Wed, 22 Nov 2023 14:05:00 +0700");
  expect(rssDate(new Date("2023-12-31T20:00:00Z"), "Asia/Jakarta")).toBe("Mon, 01 Jan 2024 03:00:00 +0700");
});

test("a story keeps its id when its address and title change", () => {
  const story = testCard();
  const [before] = entries(rssFeed([story], feed));
  const [after] = entries(rssFeed([{ ...story, path: "/politik/lain", title: "Judul baru" }], feed));
  expect(before?.guid).toEqual({ value: `urn:uuid:${story.storyId}`, isPermaLink: false });
  expect(after?.guid).toEqual(before?.guid);
});

test("another reader of RSS understands the feed", () => {
  const story = testCard({ title: 'Harga "cabai" < 50 & turun', picture: testPicture(640, 1280, 1600) });
  const xml = rssFeed([story], feed);
  const [entry] = entries(xml);
  expect(entry).toMatchObject({
    title: story.title,
    link: `https://warta.example${story.path}`,
    description: "Ringkasan.",
  });
  expect(xml).toContain('url="https://warta.example/media/t/1280.jpg"');
});

test("paid content says so in its title", () => {
  expect(entries(rssFeed([testCard({ kind: "advertorial", title: "Rumah" })], feed))[0]?.title).toBe(
    "[Advertorial] Rumah",
  );
});

test("an empty newspaper has a valid feed", () => {
  expect(entries(rssFeed([], feed))).toEqual([]);
});

test("the news sitemap names the newspaper, its language and the zone", () => {
  const at = new Date("2026-11-24T10:00:00Z");
  const story = { path: "/daerah/a", title: "A & B", publishedAt: at, changedAt: at };
  const site = { url: "https://warta.example", timeZone: "Asia/Jakarta", name: "Warta", language: "id" };
  const xml = newsSitemap([story], site);
  expect(xml).toContain("<news:publication_date>2026-11-24T17:00:00+07:00</news:publication_date>");
  expect(xml).toContain("<news:name>Warta</news:name><news:language>id</news:language>");
  expect(xml).toContain("<news:title>A &amp; B</news:title>");
  expect(storySitemap([story], site)).toContain("<lastmod>2026-11-24T17:00:00+07:00</lastmod>");
  expect(sitemapIndex(["https://warta.example/sitemap/2026-11.xml"])).toContain("<sitemap><loc>");
});

const anyText = fc.array(fc.nat(0x2ffff), { maxLength: 40 }).map((points) => String.fromCodePoint(...points));

test("no text can break out of XML", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|apos;)/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
  );
});
