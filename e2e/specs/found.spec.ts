import type { APIRequestContext, Page } from "@playwright/test";
import { eq, isNull, sql } from "drizzle-orm";
import { searchProblems, typesIn } from "#components/site/testing/search-requirements.ts";
import type { Database } from "#db/client.ts";
import { outbox } from "#db/schema/history.ts";
import { liveCoverages } from "#db/schema/live.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { atomProblems, jsonFeedProblems, rssProblems } from "#newsroom/feeds/testing/feed-rules.ts";
import { openPingService, type PingService } from "#newsroom/found/testing/ping-service.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { test as base, expect } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { newsroomProcess } from "../support/newsroom-process.ts";
import { databaseOf } from "../support/outside.ts";

/** A newsroom of these journeys' own, with a hub and an IndexNow service on this machine. */
const test = base.extend<object, { service: PingService }>({
  service: [
    async ({}, use) => {
      const service = await openPingService();
      await use(service);
      await service.close();
    },
    { scope: "worker" },
  ],
  newsroom: [
    async ({ service }, use, worker) => {
      const port = Number(process.env.E2E_PORT ?? 3210) + 50 + worker.parallelIndex;
      const newsroom = await newsroomProcess(`e2e-found-${port}`, port, {
        REDAKSI_PING_TEST_ORIGIN: service.origin,
      });
      await newsroom.start();
      await use(newsroom);
      await newsroom.kill("SIGTERM");
    },
    { scope: "worker", timeout: 150_000 },
  ],
});

let db: Database;
let staff: TestNewsroom;

test.beforeAll(async ({ newsroom }) => {
  test.setTimeout(180_000);
  db = await databaseOf(newsroom);
  staff = await demoStaff(db);
  // Enough in one section for a second page.
  for (let number = 1; number <= 16; number++)
    await storyInState(db, staff, "published", `Laporan warga desa nomor ${number}`);
});
test.afterAll(async () => {
  await db.$client.end();
});

interface ServedPage {
  readonly status: number;
  readonly blocks: readonly unknown[];
  readonly canonical: readonly string[];
  readonly links: ReadonlyMap<string, string>;
  readonly hasCrumbs: boolean;
  readonly robots: string;
}

/** What programs read of a page as it is served. */
async function served(request: APIRequestContext, path: string): Promise<ServedPage> {
  const answer = await request.get(path);
  const html = await answer.text();
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const links = [...html.matchAll(/<link ([^>]*)>/g)].map(([, attributes = ""]) => ({
    rel: /rel="([^"]*)"/.exec(attributes)?.[1] ?? "",
    type: /type="([^"]*)"/.exec(attributes)?.[1] ?? "",
    href: (/href="([^"]*)"/.exec(attributes)?.[1] ?? "").replaceAll("&amp;", "&"),
  }));
  return {
    status: answer.status(),
    blocks: blocks.map(([, text = ""]) => JSON.parse(text)),
    canonical: links.filter(({ rel }) => rel === "canonical").map(({ href }) => href),
    links: new Map(links.map(({ rel, type, href }) => [type === "" ? rel : `${rel} ${type}`, href])),
    hasCrumbs: html.includes('<nav class="crumbs"'),
    robots: /<meta name="robots" content="([^"]*)"/.exec(html)?.[1] ?? "",
  };
}

/** The addresses of one public story of each kind, one that is told live, one with a correction, and their people and topics. */
async function pagesOfDemo() {
  const open = await db.select().from(publicStories).orderBy(sql`${publicStories.publishedAt} desc`);
  const pathOf = (story: { sectionSlug: string; slug: string } | undefined) =>
    story ? `/${story.sectionSlug}/${story.slug}` : "";
  const kinds = new Map(open.map((story) => [story.kind, pathOf(story)]));
  const [live] = await db
    .select({ sectionSlug: publicStories.sectionSlug, slug: publicStories.slug })
    .from(liveCoverages)
    .innerJoin(publicStories, eq(publicStories.storyId, liveCoverages.storyId));
  const { rows } = await db.execute<{ writer: string; topic: string; corrected: string }>(sql`
    select (select p.slug from revision_bylines b join people p on p.id = b.person_id
              join public_stories s on s.revision_id = b.revision_id limit 1) as writer,
           (select t.slug from revision_tags r join tags t on t.id = r.tag_id
              join public_stories s on s.revision_id = r.revision_id limit 1) as topic,
           (select '/' || s.section_slug || '/' || s.slug from corrections c
              join public_stories s on s.story_id = c.story_id where c.withdrawn_at is null limit 1) as corrected`);
  const { writer = "", topic = "", corrected = "" } = rows[0] ?? {};
  return { kinds, live: pathOf(live), writer, topic, corrected };
}

test("every kind of page tells search engines what they document, at one address of its own", async ({
  request,
  newsroom,
}) => {
  const { kinds, live, writer, topic, corrected } = await pagesOfDemo();
  expect(kinds.size).toBeGreaterThanOrEqual(4);
  const story = ["NewsArticle", "OpinionNewsArticle", "AdvertiserContentArticle", "LiveBlogPosting"];
  const wanted: Record<string, string[]> = {
    "/": ["NewsMediaOrganization"],
    "/daerah": ["CollectionPage"],
    "/daerah?halaman=2": ["CollectionPage"],
    "/indeks": ["CollectionPage"],
    "/redaksi": ["AboutPage"],
    [`/penulis/${writer}`]: ["ProfilePage"],
    [`/topik/${topic}`]: ["CollectionPage"],
    [live]: ["LiveBlogPosting"],
    [corrected]: story,
    ...Object.fromEntries([...kinds.values()].map((path) => [path, story])),
    ...Object.fromEntries(
      ["/tentang", "/kontak", "/privasi", "/pedoman-media-siber", "/kode-etik", "/hak-jawab", "/koreksi"].map(
        (path) => [path, []],
      ),
    ),
  };
  const canonical = new Map<string, string>();
  for (const [path, types] of Object.entries(wanted)) {
    const page = await served(request, path);
    expect(page.status, path).toBe(200);
    for (const block of page.blocks) expect(searchProblems(block, newsroom.url), path).toEqual([]);
    const told = page.blocks.flatMap(typesIn);
    if (types.length > 0)
      expect(
        types.some((type) => told.includes(type)),
        `${path}: ${told}`,
      ).toBe(true);
    expect(told.includes("BreadcrumbList"), path).toBe(page.hasCrumbs);
    expect(page.canonical, path).toHaveLength(1);
    const [address = ""] = page.canonical;
    expect(address, path).toBe(newsroom.url + (path === "/" ? "" : path));
    expect(canonical.get(address), `${path} shares its address`).toBeUndefined();
    canonical.set(address, path);
  }
  // What only filters or comes from somewhere names the page itself, and a second page names its neighbours.
  for (const path of ["/daerah?utm_source=x", "/daerah?halaman=1", "/hak-jawab?berita=x"])
    expect((await served(request, path)).canonical).toEqual([newsroom.url + path.split("?")[0]]);
  expect((await served(request, "/cari?q=air")).robots).toContain("noindex");
  const [first, second] = [await served(request, "/daerah"), await served(request, "/daerah?halaman=2")];
  expect(first.links.get("next")).toBe("/daerah?halaman=2");
  expect(second.links.get("prev")).toBe("/daerah");
  const corrections = (await served(request, corrected)).blocks.find((block) =>
    JSON.stringify(block).includes("CorrectionComment"),
  );
  expect(corrections).toBeDefined();
});

test("feeds of the newspaper, a section, a person and a topic keep their formats' rules, and a withdrawn story leaves all at once", async ({
  request,
  newsroom,
}) => {
  const title = "Jembatan gantung dibuka untuk pejalan kaki";
  const made = await storyInState(db, staff, "published", title);
  const [story] = await db.select().from(publicStories).where(eq(publicStories.storyId, made.storyId));
  const { writer, topic } = await pagesOfDemo();
  const pages = ["", `/${story?.sectionSlug}`, `/penulis/${writer}`, `/topik/${topic}`];
  const rules = { xml: rssProblems, atom: atomProblems, json: jsonFeedProblems };
  const types = { xml: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" };
  for (const page of pages) {
    const { links } = await served(request, page || "/");
    for (const format of ["xml", "atom", "json"] as const) {
      const address = `${page}/feed.${format}`;
      const answer = await request.get(address);
      expect(answer.headers()["content-type"], address).toBe(`${types[format]}; charset=utf-8`);
      expect(answer.headers()["content-encoding"], address).toMatch(/^(?:br|gzip)$/);
      expect(rules[format](await answer.text()), address).toEqual([]);
      expect(links.get(`alternate ${types[format]}`), page).toBe(newsroom.url + address);
      const again = await request.get(address, { headers: { "if-none-match": answer.headers().etag ?? "" } });
      expect(again.status(), address).toBe(304);
    }
  }
  for (const address of ["/penulis/tidak-ada/feed.atom", "/topik/tidak-ada/feed.json", "/tidak-ada/feed.xml"])
    expect((await request.get(address)).status(), address).toBe(404);

  const places = [
    "/feed.xml",
    "/feed.atom",
    "/feed.json",
    `/${story?.sectionSlug}/feed.json`,
    "/sitemap-berita.xml",
  ];
  for (const place of places) expect(await (await request.get(place)).text(), place).toContain(title);
  const why = { ground: "sara", reason: "Melanggar pedoman." } as const;
  await withdrawStory(
    { actor: staff.managingEditor, storyId: made.storyId, expectedVersion: made.version, ...why },
    db,
  );
  for (const place of places)
    await expect.poll(async () => (await request.get(place)).text(), { message: place }).not.toContain(title);
});

test("old spellings of an address lead to the page in one step, and sitemaps name only what is there", async ({
  request,
  newsroom,
}) => {
  const { kinds } = await pagesOfDemo();
  const news = kinds.get("news") ?? "";
  const [, section = "", slug = ""] = news.split("/");
  const spellings: Record<string, string> = {
    [`${news}/`]: news,
    [`/${section.toUpperCase()}/${slug.toUpperCase()}`]: news,
    [`/${section}//${slug}/`]: news,
    [`/${section}/${slug}.html?utm_source=wa`]: news,
    [`/${section}/${slug}/amp`]: news,
    "/index.php": "/",
    "/daerah/index.html?halaman=2": "/daerah?halaman=2",
    "/feed/": "/feed.xml",
    "/sitemap_index.xml": "/sitemap.xml",
  };
  for (const [spelling, address] of Object.entries(spellings)) {
    const moved = await request.get(spelling, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location], spelling).toEqual([308, address]);
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200);
  }
  const locations = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
  const parts = await locations("/sitemap.xml");
  expect(parts).toEqual(
    expect.arrayContaining(
      ["halaman", "penulis", "topik"].map((part) => `${newsroom.url}/sitemap/${part}.xml`),
    ),
  );
  for (const part of ["halaman", "penulis", "topik"])
    for (const url of (await locations(`/sitemap/${part}.xml`)).slice(0, 12)) {
      const page = await served(request, new URL(url).pathname);
      expect(page.status, url).toBe(200);
    }
  for (const none of ["/sitemap/2026-13.xml", "/sitemap/1999-01.xml", "/sitemap/2026-11-9.xml"])
    expect((await request.get(none)).status(), none).toBe(404);
});

async function openFound(page: Page): Promise<void> {
  await page.goto("/desk/found");
  await expect(page.getByRole("heading", { level: 1, name: "Ditemukan" })).toBeVisible();
}

test("the managing editor mends a wrong hub, refuses training and turns telling on; the next story is told once to each", async ({
  as,
  request,
  service,
  newsroom,
}) => {
  const editor = await as("editor");
  expect((await editor.goto("/desk/found"))?.status()).toBe(404);
  expect(await (await request.get("/robots.txt")).text()).not.toContain("GPTBot");
  expect((await request.get("/.well-known/tdmrep.json")).status()).toBe(404);

  // What came out before is not told.
  const waiting = () => db.$count(outbox, isNull(outbox.deliveredAt));
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
  const desk = await as("managingEditor");
  await openFound(desk);
  await expect(desk.getByText("Belum ada yang dikabari")).toBeVisible();
  await desk.getByRole("radio", { name: "Boleh menjawab, tidak untuk melatih" }).check();
  await desk.getByText(/program yang ditolak/).click();
  await expect(desk.getByText("GPTBot")).toBeVisible();
  await desk.getByRole("checkbox", { name: "Kabari lewat IndexNow" }).check();
  await desk.getByLabel("Alamat hub WebSub").fill("http://intranet/hub");
  await desk.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(
    desk.getByRole("alert").filter({ hasText: "Alamat hub harus berupa alamat https" }),
  ).toBeVisible();
  expect(await (await request.get("/robots.txt")).text()).not.toContain("GPTBot");
  await desk.getByLabel("Alamat hub WebSub").fill(`${service.origin}/hub`);
  await desk.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(desk.getByText("Pilihan tersimpan.")).toBeVisible();

  await expect.poll(async () => (await request.get("/robots.txt")).text()).toContain("User-agent: GPTBot");
  expect(await (await request.get("/.well-known/tdmrep.json")).json()).toEqual([
    { location: "/", "tdm-reservation": 1 },
  ]);
  expect(await (await request.get("/.well-known/security.txt")).text()).toMatch(
    /^Contact: mailto:.+\nExpires: \d{4}-/,
  );
  const feed = await (await request.get("/feed.atom")).text();
  expect(feed).toContain(`<link rel="hub" href="${service.origin}/hub"/>`);
  const key = await desk.getByRole("link", { name: "Lihat berkas kunci" }).getAttribute("href");
  expect(await (await request.get(key ?? "")).text()).toBe(key?.slice(1, -4));
  expect((await request.get(`/${"0".repeat(32)}.txt`)).status()).toBe(404);

  const { storyId } = await storyInState(db, staff, "published", "Hub diberi tahu sekali");
  const [story] = await db.select().from(publicStories).where(eq(publicStories.storyId, storyId));
  const address = `${newsroom.url}/${story?.sectionSlug}/${story?.slug}`;
  await expect.poll(() => service.submissions().length, { timeout: 30_000 }).toBe(1);
  await expect.poll(() => service.feeds().length, { timeout: 30_000 }).toBe(1);
  expect(service.submissions()[0]).toMatchObject({ urlList: [address], keyLocation: newsroom.url + key });
  expect(service.feeds()[0]).toContain(`${newsroom.url}/feed.atom`);

  await openFound(desk);
  await expect(desk.getByText("Diterima")).toHaveCount(2);
  await expectAccessible(desk, "found, light");
  await desk.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(desk, "found, dark");
  await desk.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(desk, "found at 390 px");
  await desk.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(desk, "found at 320 px");
});
