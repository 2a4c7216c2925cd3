import { expect, test } from "vitest";
import type { PublicEntry } from "#newsroom/live/published.ts";
import { testCard, testPicture } from "#newsroom/stories/published/testing/card.ts";
import type { PublicStory } from "#newsroom/stories/published/types.ts";
import {
  breadcrumbData,
  frontData,
  listData,
  mastheadData,
  storyData,
  writerData,
} from "./structured-data.ts";
import { searchProblems } from "./testing/search-requirements.ts";

const alone = { socialCard: null };
const site = {
  name: "Warta",
  url: "https://warta.example",
  publisher: { name: "PT Warta", address: "Jambi", email: "a@warta.example", phone: "" },
  timeZone: "Asia/Jakarta",
  locale: "id" as const,
};

function story(given: Partial<PublicStory> = {}): PublicStory {
  return {
    ...testCard({ path: "/daerah/judul", title: "Judul", picture: testPicture(640, 1600) }),
    revisionId: "r",
    sectionId: "s",
    bylines: [{ name: "Siti", slug: "siti" }],
    editorName: "Budi",
    tags: [{ name: "Sungai", slug: "sungai" }],
    place: "",
    placeLink: null,
    code: "",
    unverified: false,
    wordCount: 200,
    pictureTexts: null,
    body: { type: "doc", content: [{ type: "paragraph" }] },
    ...given,
  };
}

function articleOf(...given: Parameters<typeof storyData>): Record<string, unknown> {
  return graphOf(storyData(...given))[0] ?? {};
}

function graphOf(data: object): Record<string, unknown>[] {
  return (data as { "@graph": Record<string, unknown>[] })["@graph"];
}

test("every kind of data keeps what search engines document", () => {
  const embeds: PublicStory["body"] = {
    type: "doc",
    content: [{ type: "embed", attrs: { provider: "youtube", id: "dQw4w9WgXcQ", caption: "Rekaman warga" } }],
  };
  const kinds = ["news", "opinion", "advertorial", "photo", "video", "live"] as const;
  const blocks = [
    frontData(site),
    writerData({ name: "Siti", slug: "siti", bio: "", title: null }, site),
    listData({ name: "Daerah", path: "/daerah?halaman=2", stories: [testCard(), testCard()] }, site),
    listData({ name: "Kosong", path: "/topik/kosong", stories: [] }, site),
    mastheadData("/redaksi", site),
    ...kinds.map((kind) => storyData(story({ kind, body: embeds }), site, alone)),
    storyData(story({ bylines: [], title: "Panjang ".repeat(40) }), site, {
      socialCard: "/media/social/r.jpg",
    }),
  ];
  for (const block of blocks) expect(searchProblems(block, site.url), JSON.stringify(block)).toEqual([]);
});

test("what search engines would refuse is found", () => {
  const wrong = {
    "@context": "https://schema.org",
    ...articleOf(story(), site, alone),
    datePublished: "2023-11-22 14:05",
    author: [],
    url: "/daerah",
  };
  expect(searchProblems(wrong, site.url)).toHaveLength(4);
  expect(
    searchProblems(
      { "@context": "https://schema.org", ...breadcrumbData([{ name: "Warta", url: `${site.url}/` }]) },
      site.url,
    ),
  ).toHaveLength(1);
  expect(searchProblems({ "@context": "https://schema.org", "@type": "Recipe" }, site.url)).toHaveLength(1);
});

test("a video of another site is told with what is known of it, a post is none", () => {
  const embed = (provider: "youtube" | "tiktok" | "x", id: string) =>
    ({ type: "embed", attrs: { provider, id, caption: "" } }) as const;
  const body: PublicStory["body"] = {
    type: "doc",
    content: [
      embed("youtube", "dQw4w9WgXcQ"),
      embed("tiktok", "@warga/video/7000000000000000000"),
      embed("x", "1234567890"),
    ],
  };
  expect(articleOf(story({ body }), site, alone).video).toEqual([
    {
      "@type": "VideoObject",
      name: "Judul",
      url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
      embedUrl: "https://www.youtube.com/embed/dQw4w9WgXcQ",
      thumbnailUrl: "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg",
    },
    { "@type": "VideoObject", name: "Judul", url: "https://www.tiktok.com/@warga/video/7000000000000000000" },
  ]);
  expect(articleOf(story(), site, alone)).not.toHaveProperty("video");
});

test("a story is a NewsArticle with dates in its zone, people, publisher and pictures", () => {
  const article = articleOf(story(), site, { socialCard: "/media/social/r.jpg" });
  expect(article).toMatchObject({
    "@type": "NewsArticle",
    headline: "Judul",
    mainEntityOfPage: "https://warta.example/daerah/judul",
    datePublished: "2023-11-22T14:05:00+07:00",
    dateModified: "2023-11-22T14:05:00+07:00",
    author: [{ "@type": "Person", name: "Siti", url: "https://warta.example/penulis/siti" }],
    publisher: { "@type": "NewsMediaOrganization", name: "Warta" },
    isPartOf: { "@type": "WebSite", name: "Warta" },
    image: [
      { url: "https://warta.example/media/t/1600.jpg", width: 1600, height: 1067 },
      { url: "https://warta.example/media/social/r.jpg", width: 1200, height: 630 },
    ],
  });
});

test("a picture comes in every shape, and those in the text with their words", () => {
  const crops = [{ url: "/media/t/1x1-1200-0a0a0a0a.jpg", width: 1200, height: 1200 }];
  const inText = (mediaId: string, caption: string) => ({
    type: "picture" as const,
    attrs: { mediaId, caption, credit: "Rina", alt: "" },
  });
  const shown = story({
    picture: { ...testPicture(1600), crops },
    pictureTexts: { mediaId: "0", caption: "Atas", credit: "Budi", alt: "" },
    body: {
      type: "doc",
      content: [
        inText("1", "Satu"),
        { type: "gallery", content: [inText("2", "Dua"), inText("3", "Tidak ada lagi")] },
      ],
    },
  });
  const pictures = new Map([
    ["1", testPicture(900)],
    ["2", testPicture(600)],
  ]);
  const article = articleOf(shown, site, { socialCard: null, inText: pictures });
  expect(article.image).toMatchObject([
    { url: "https://warta.example/media/t/1600.jpg", caption: "Atas", creditText: "Budi" },
    { url: "https://warta.example/media/t/1x1-1200-0a0a0a0a.jpg", width: 1200, height: 1200 },
    { url: "https://warta.example/media/t/900.jpg", caption: "Satu", creditText: "Rina" },
    { url: "https://warta.example/media/t/600.jpg", caption: "Dua", creditText: "Rina" },
  ]);
});

test("an update moves only the date of modification", () => {
  const article = articleOf(story({ updatedAt: new Date("2023-11-22T08:00:00Z") }), site, alone);
  expect(article).toMatchObject({
    datePublished: "2023-11-22T14:05:00+07:00",
    dateModified: "2023-11-22T15:00:00+07:00",
  });
});

test("paid content and opinion are not passed off as news", () => {
  expect(articleOf(story({ kind: "advertorial" }), site, alone)["@type"]).toBe("AdvertiserContentArticle");
  expect(articleOf(story({ kind: "opinion" }), site, alone)["@type"]).toBe("OpinionNewsArticle");
});

test("a story without a byline is the newspaper's own", () => {
  const article = articleOf(story({ bylines: [] }), site, alone);
  expect(article.author).toMatchObject([{ "@type": "NewsMediaOrganization", name: "Warta" }]);
});

test("the front names the organization and its search", () => {
  expect(graphOf(frontData(site))).toMatchObject([
    {
      "@type": "NewsMediaOrganization",
      legalName: "PT Warta",
      ethicsPolicy: "https://warta.example/kode-etik",
    },
    {
      "@type": "WebSite",
      potentialAction: { target: { urlTemplate: "https://warta.example/cari?q={search_term_string}" } },
    },
  ]);
});

test("a writer is a Person", () => {
  const data = writerData({ name: "Siti", slug: "siti", bio: "", title: "Reporter" }, site);
  expect(data).toMatchObject({ mainEntity: { "@type": "Person", name: "Siti", jobTitle: "Reporter" } });
});

test("corrections stand with their text and time, and a story without any names none", () => {
  const corrections = [{ text: "Ralat. Seharusnya 241.", publishedAt: new Date("2023-11-23T02:30:00Z") }];
  const corrected = articleOf(story(), site, { socialCard: null, corrections });
  expect(corrected.correction).toEqual([
    {
      "@type": "CorrectionComment",
      text: "Ralat. Seharusnya 241.",
      datePublished: "2023-11-23T09:30:00+07:00",
    },
  ]);
  expect(articleOf(story(), site, alone)).not.toHaveProperty("correction");
});

test("a story that is told live is a LiveBlogPosting: its times, and each entry with words, dates and author", () => {
  const entry: PublicEntry = {
    id: "0198c2d4-7c1e-7b11-8d3e-0000000000e1",
    version: 2,
    headline: "",
    text: "Air di *Muara Tembesi* naik lagi.\n- 412 rumah",
    keyMoment: false,
    author: { name: "Siti Rahma", slug: "siti-rahma" },
    publishedAt: new Date("2023-11-22T08:10:00Z"),
    editedAt: new Date("2023-11-22T08:12:00Z"),
    pictures: [],
  };
  const coverage = { startedAt: new Date("2023-11-22T08:00:00Z"), endedAt: null };
  const running = { socialCard: null, live: { coverage, page: { entries: [entry] } } };
  const article = articleOf(story({ kind: "live" }), site, running);
  expect(article).toMatchObject({
    "@type": "LiveBlogPosting",
    headline: "Judul",
    datePublished: "2023-11-22T14:05:00+07:00",
    coverageStartTime: "2023-11-22T15:00:00+07:00",
    liveBlogUpdate: [
      {
        "@type": "BlogPosting",
        headline: "Air di Muara Tembesi naik lagi.",
        articleBody: "Air di Muara Tembesi naik lagi.\n412 rumah",
        datePublished: "2023-11-22T15:10:00+07:00",
        dateModified: "2023-11-22T15:12:00+07:00",
        url: "https://warta.example/daerah/judul/siaran/0198c2d4-7c1e-7b11-8d3e-0000000000e1",
        author: { "@type": "Person", name: "Siti Rahma" },
      },
    ],
  });
  expect(article).not.toHaveProperty("coverageEndTime");
  const over = { ...running.live, coverage: { ...coverage, endedAt: new Date("2023-11-22T12:00:00Z") } };
  const ended = articleOf(story({ kind: "live" }), site, { socialCard: null, live: over });
  expect(ended).toMatchObject({ coverageEndTime: "2023-11-22T19:00:00+07:00" });
});
