import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atomFeed } from "./atom.ts";
import { entryHtml } from "./entry-html.ts";
import { jsonFeed } from "./json-feed.ts";
import { rssDate, rssFeed } from "./rss.ts";
import { newsSitemap, sitemapIndex, storySitemap } from "./sitemap.ts";
import { testEntry, testFeed } from "./testing/entry.ts";
import { atomProblems, jsonFeedProblems, rssProblems } from "./testing/feed-rules.ts";
import type { FeedEntry, FeedOf } from "./types.ts";
import { escapeXml } from "./xml.ts";

const picture = { url: "https://warta.example/media/t/1280.jpg", width: 1280, height: 853, bytes: 81_234 };
const hub = "https://hub.example/";

/** Every format with the rules of its document and with another implementation that reads it. */
const formats = [
  {
    name: "RSS 2.0",
    write: rssFeed,
    problems: rssProblems,
    read: (text: string) =>
      (parseRssFeed(text).items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        url: item.link,
        summary: item.description,
        html: item.content?.encoded,
        enclosure: item.enclosures?.[0]?.url,
        bytes: item.enclosures?.[0]?.length,
        changed: item.atom?.updated,
      })),
    hub: (text: string) => parseRssFeed(text).atom?.links?.find(({ rel }) => rel === "hub")?.href,
  },
  {
    name: "Atom 1.0",
    write: atomFeed,
    problems: atomProblems,
    read: (text: string) =>
      (parseAtomFeed(text).entries ?? []).map((entry) => {
        const enclosure = entry.links?.find(({ rel }) => rel === "enclosure");
        return {
          id: entry.id,
          title: String(entry.title?.value ?? entry.title),
          url: entry.links?.find(({ rel }) => rel === "alternate")?.href,
          summary: String(entry.summary?.value ?? entry.summary),
          html: String(entry.content?.value ?? entry.content),
          enclosure: enclosure?.href,
          bytes: enclosure?.length,
          changed: entry.updated,
        };
      }),
    hub: (text: string) => parseAtomFeed(text).links?.find(({ rel }) => rel === "hub")?.href,
  },
  {
    name: "JSON Feed 1.1",
    write: jsonFeed,
    problems: jsonFeedProblems,
    read: (text: string) =>
      (parseJsonFeed(text).items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        summary: item.summary,
        html: item.content_html,
        enclosure: item.attachments?.[0]?.url,
        bytes: item.attachments?.[0]?.size_in_bytes,
        changed: item.date_modified,
      })),
    hub: (text: string) => parseJsonFeed(text).hubs?.[0]?.url,
  },
] satisfies {
  name: string;
  write: (entries: readonly FeedEntry[], feed: FeedOf) => string;
  problems: (text: string) => string[];
  read: (text: string) => object[];
  hub: (text: string) => string | undefined;
}[];

test("dates are whole and in the newspaper's zone", () => {
  expect(rssDate(new Date("2023-11-22T07:05:00Z"), "Asia/Jakarta")).toBe("Wed, 22 Nov 2023 14:05:00 +0700");
  expect(rssDate(new Date("2023-12-31T20:00:00Z"), "Asia/Jakarta")).toBe("Mon, 01 Jan 2024 03:00:00 +0700");
});

describe.each(formats)("$name", ({ write, problems, read, hub: hubOf }) => {
  test("keeps the format's rules and is understood by another reader", () => {
    const story = testEntry({ title: 'Harga "cabai" < 50 & turun', picture });
    const text = write([story, testEntry()], testFeed());
    expect(problems(text)).toEqual([]);
    expect(read(text)[0]).toMatchObject({
      id: story.id,
      title: story.title,
      url: story.url,
      summary: "Ringkasan.",
      html: story.html,
      enclosure: picture.url,
      bytes: picture.bytes,
    });
  });

  test("a story keeps its id when its address and title change", () => {
    const story = testEntry();
    const moved = { ...story, url: "https://warta.example/politik/lain", title: "Judul baru" };
    const [[before], [after]] = [read(write([story], testFeed())), read(write([moved], testFeed()))];
    expect(after?.id).toBe(before?.id);
    expect(after?.url).toBe(moved.url);
  });

  test("an update shows with its time in the newspaper's zone", () => {
    const story = testEntry({ changedAt: new Date("2023-11-22T08:00:00Z") });
    expect(read(write([story], testFeed()))[0]?.changed).toBe("2023-11-22T15:00:00+07:00");
  });

  test("names its hub where one is set, and none where not", () => {
    expect(hubOf(write([testEntry()], testFeed({ hubUrl: hub })))).toBe(hub);
    expect(hubOf(write([testEntry()], testFeed()))).toBeUndefined();
    expect(problems(write([testEntry()], testFeed({ hubUrl: hub })))).toEqual([]);
  });

  test("an empty newspaper has a valid feed", () => {
    const text = write([], testFeed());
    expect(problems(text)).toEqual([]);
    expect(read(text)).toEqual([]);
  });

  test("stays valid whatever is written", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const story = testEntry({
          title: `x${title}`,
          summary,
          categories: [title],
          html: `<p>${escapeXml(summary)}</p>`,
        });
        expect(
          problems(write([story], testFeed({ title: `x${title}`, description: `x${summary}` }))),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test("the rules find what is wrong", () => {
  const text = rssFeed([testEntry({ url: "/daerah/relatif", html: '<a href="/x">x</a>' })], testFeed());
  expect(rssProblems(text)).toHaveLength(2);
  expect(rssProblems(`${text}<`)).toHaveLength(1);
  expect(atomProblems(atomFeed([testEntry(), testEntry({ id: "bukan iri" })], testFeed()))).toHaveLength(1);
  expect(jsonFeedProblems(jsonFeed([testEntry({ url: "daerah" })], testFeed()))).toHaveLength(1);
});

const parts = {
  siteUrl: "https://warta.example",
  url: "https://warta.example/daerah/judul",
  note: "",
  corrections: [],
  picture: null,
  pictureAlt: "",
  pictureCaption: "",
  body: null,
  summary: "Ringkas & jelas.",
  live: [],
  readOn: "Baca di Warta",
};

test("an entry's text begins with what is paid and what was corrected, and ends with the way to the story", () => {
  const html = entryHtml({
    ...parts,
    note: "Advertorial.",
    corrections: ["Ralat. Semula 214, yang benar 241."],
  });
  expect(html).toBe(
    "<p><em>Advertorial.</em></p><p><strong>Ralat. Semula 214, yang benar 241.</strong></p>" +
      '<p>Ringkas &amp; jelas.</p><p><a href="https://warta.example/daerah/judul">Baca di Warta</a></p>',
  );
});

test("a whole text loses what only our pages know, and every address is absolute", () => {
  const body =
    '<p>Isi <a href="/daerah/lain">lain</a>.</p><figure class="picture"><picture><source type="image/avif" srcset="/media/t/640.avif 640w" sizes="100vw">' +
    '<img src="/media/t/960.jpg" srcset="/media/t/960.jpg 960w" alt="Jembatan" width="960" height="640" loading="lazy" decoding="async"></picture></figure>';
  const html = entryHtml({ ...parts, body });
  expect(html).toContain('<a href="https://warta.example/daerah/lain">lain</a>');
  expect(html).toContain(
    '<figure><img src="https://warta.example/media/t/960.jpg" alt="Jembatan" width="960" height="640"></figure>',
  );
  expect(rssProblems(rssFeed([testEntry({ html })], testFeed()))).toEqual([]);
});

test("what is told live stands in the entry, the latest first", () => {
  const live = [
    { time: "15.10", line: "Air naik <lagi>" },
    { time: "15.00", line: "Siaga" },
  ];
  expect(entryHtml({ ...parts, live })).toContain(
    "<ul><li><strong>15.10</strong> Air naik &lt;lagi&gt;</li><li><strong>15.00</strong> Siaga</li></ul>",
  );
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
