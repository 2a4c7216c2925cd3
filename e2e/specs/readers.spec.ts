import type { Page } from "@playwright/test";
import { storyInState } from "#db/testing/newsroom.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";
import { rawRequest } from "../support/raw-request.ts";
import { type ReaderAddresses, readerAddresses } from "../support/reader-addresses.ts";

type Kind = readonly [name: string, status: number, path: (at: ReaderAddresses) => string];

/** Every kind of page that a reader can meet. */
const kinds: readonly Kind[] = [
  ["the front page", 200, () => "/"],
  ["a section", 200, () => "/daerah"],
  ["a section's second page", 200, () => "/daerah?halaman=2"],
  ["a topic", 200, () => "/topik/jembatan"],
  ["an author", 200, () => "/penulis/masrul"],
  ["a story", 200, (at) => at.news.path],
  ["a photo story", 200, (at) => at.photo.path],
  ["an advertorial", 200, (at) => at.advertorial.path],
  ["a search with results", 200, () => "/cari?q=desa"],
  ["a search without results", 200, () => "/cari?q=zzqxwv"],
  ["a day's index", 200, () => `/indeks?tanggal=${yesterdayInJakarta()}`],
  ["the masthead", 200, () => "/redaksi"],
  ["the Pedoman", 200, () => "/pedoman-media-siber"],
  ["a fixed page", 200, () => "/privasi"],
  ["the list of corrections", 200, () => "/koreksi"],
  ["the right of reply with its form", 200, () => "/hak-jawab"],
  ["what is not there", 404, () => "/tidak-pernah-ada"],
  ["a withdrawn story", 410, (at) => at.withdrawn.path],
];

let at: ReaderAddresses;
let topicPath = "";
let authorPath = "";

test.beforeAll(async ({ newsroom }) => {
  test.setTimeout(180_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  // Enough in one section for a second page.
  for (let number = 1; number <= 16; number++) {
    await storyInState(db, staff, "published", `Laporan warga desa nomor ${number}`);
  }
  at = await readerAddresses(db);
  await db.$client.end();
  const page = await fetch(new URL(at.news.path, newsroom.url)).then((answer) => answer.text());
  topicPath = /href="(\/topik\/[^"]+)"/.exec(page)?.[1] ?? "";
  authorPath = /href="(\/penulis\/[^"]+)"/.exec(page)?.[1] ?? "";
});

/** Topic and author are found as readers find them: through a story. */
function pathOf(path: Kind[2]): string {
  const asked = path(at);
  if (asked.startsWith("/topik/")) return topicPath;
  return asked.startsWith("/penulis/") ? authorPath : asked;
}

for (const [name, status, path] of kinds) {
  test(`${name} answers ${status}, whole, accessible and without sideways scroll, in every look`, async ({
    page,
    newsroom,
  }) => {
    const foreign = foreignRequests(page, newsroom.url);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      for (const colorScheme of ["light", "dark"] as const) {
        const where = `${name} at ${width} px, ${colorScheme}`;
        await page.emulateMedia({ colorScheme });
        const answer = await page.goto(pathOf(path));
        expect(answer?.status(), where).toBe(status);
        await expect(page.locator("h1"), where).toHaveCount(1);
        await expect(page.locator("h1"), where).not.toHaveText("");
        await expectNoSidewaysScroll(page, where);
        await expectAccessible(page, where);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page, `${name} at 320 px`);
    expect(foreign, "nothing is asked of a third party").toEqual([]);
  });

  test(`${name} brings its policy, and no script but the reader's own`, async ({ request }) => {
    const answer = await request.get(pathOf(path));
    expect(answer.status()).toBe(status);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(answer.headers()["set-cookie"], "readers get no cookie").toBeUndefined();
    const html = await answer.text();
    expect(html, "none of the framework's scripts").not.toMatch(/\/_next\/static\/[^"]*\.js/);
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    const own = scripts.filter((tag) => !tag.includes('type="application/ld+json"'));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/^<script type="module" src="\/reader[^"]*\.js[^"]*">$/);
    expect(html, "no handler in the markup").not.toMatch(/<[a-z][^>]*\son[a-z]+\s*=/i);
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle\s*=|<style\b/i);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the front page is whole, and its search asks by GET", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("h1")).toHaveCount(1);
    const lead = page.locator("main a[href]").first();
    await expect(lead).toBeVisible();
    expect(await page.locator("main h2, main h3").count()).toBeGreaterThan(10);
    await expectPictureDrawn(page);
    await page.goto("/cari");
    await page.getByRole("searchbox", { name: "Kata yang dicari" }).first().fill("desa");
    await page.getByRole("main").getByRole("button", { name: "Cari" }).click();
    await expect(page).toHaveURL(/\/cari\?q=desa/);
    await expect(page.getByText(/hasil/).first()).toBeVisible();
  });

  test("a story is whole: headline, text, picture and links that lead on", async ({ page }) => {
    await page.goto(at.news.path);
    await expect(page.getByRole("heading", { level: 1, name: at.news.title })).toBeVisible();
    expect((await page.locator("article .body").textContent())?.length).toBeGreaterThan(300);
    await expect(page.getByText(/WIB/).first()).toBeVisible();
    await expectPictureDrawn(page);
    const waiting = page.locator("[hidden]");
    expect(await waiting.count(), "buttons that need a script").toBeGreaterThan(2);
    await expect(waiting.filter({ visible: true })).toHaveCount(0);
    // Their newest stories: other journeys may have published many since.
    const writer = page.locator('article a[href^="/penulis/"]').first();
    const name = (await writer.textContent()) ?? "";
    await writer.click();
    await expect(page).toHaveURL(/\/penulis\//);
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  });
});

test("unknown and hostile addresses get an answer of ours, never a failure", async ({
  newsroom,
  request,
}) => {
  const long = "a".repeat(3_000);
  const addresses = [
    "/?utm_source=x&x=%27%22%3E%3Cscript%3E",
    `/daerah?halaman=2&${long}=1`,
    "/daerah?halaman=-1",
    "/daerah?halaman=999999999999",
    "/daerah?halaman=2&halaman=3",
    "/cari?q=%00",
    "/cari?q=%E0%A4%A",
    `/cari?q=${long}`,
    "/cari?q[]=desa&q=",
    "/cari?q=%27%20or%201=1--",
    "/cari?q=%3Cscript%3Ealert(1)%3C/script%3E",
    "/indeks?tanggal=2026-02-31",
    "/indeks?tanggal=9999-99-99",
    "/nawala/2026-02-30",
    "/nawala/0000-01-01",
    "/sitemap/0000-01.xml",
    "/cari?q=desa&sampai=0001-01-15",
    "/cari?q=desa&halaman=15",
    "/cari?q=kemarin+-banjir",
    "//evil.example/",
    "//evil.example/%2e%2e",
    "/\\evil.example",
    "/%5cevil.example",
    "/%00",
    "/daerah/%00",
    "/daerah/%2500",
    "/%2525252fdesk",
    "/daerah%252f..%252fdesk",
    "/%E0%A4%A",
    "/../../etc/passwd",
    "/..%2f..%2fetc/passwd",
    `/${long}`,
    `/daerah/${long}`,
    "/topik/%F0%9F%92%A9",
    "/penulis/..%5c..",
    "/daerah/feed.xml?x=%00",
    "/sitemap/999999.xml",
    "/media/x/99999.avif",
    "/_next/static/..%2f..%2fserver.ts",
  ];
  for (const address of addresses) {
    const { status, headers } = await rawRequest(newsroom.url, { target: address });
    expect(status, address.slice(0, 80)).toBeGreaterThanOrEqual(200);
    expect(status, address.slice(0, 80)).toBeLessThan(500);
    expect(headers.get("location") ?? "", `${address.slice(0, 80)} leads to no other site`).not.toMatch(
      /^(?:https?:)?[\\/]{2}evil/i,
    );
  }
  const reflected = await (await request.get("/cari?q=%3Cscript%3Ealert(1)%3C/script%3E")).text();
  expect(reflected).not.toContain("<script>alert(1)");
});

test("feeds and sitemaps are XML and name public stories only", async ({ page, newsroom }) => {
  await page.goto("/");
  const documents = ["/feed.xml", "/daerah/feed.xml", "/sitemap-berita.xml", "/sitemap.xml"];
  const index = await readXml(page, "/sitemap.xml");
  expect(index.root).toBe("sitemapindex");
  documents.push(...index.addresses.map((address) => new URL(address).pathname));
  const named = new Set<string>();
  for (const document of documents) {
    const { root, faults, addresses } = await readXml(page, document);
    expect(faults, document).toBe(0);
    expect(["rss", "urlset", "sitemapindex"], document).toContain(root);
    for (const address of addresses) {
      expect(address.startsWith(`${newsroom.url}/`), `${document} names ${address}`).toBe(true);
      const { pathname } = new URL(address);
      const [section, slug] = pathname.slice(1).split("/");
      if (!slug || ["topik", "penulis", "wilayah", "sitemap"].includes(section ?? "") || /\.xml$/.test(slug))
        continue;
      expect(at.publicPaths.has(pathname), `${document} names ${pathname}`).toBe(true);
      named.add(pathname);
    }
  }
  expect([...named].sort()).toEqual([...at.publicPaths].sort());
});

test("a scheduled story is behind no door that a reader can try", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const parts = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? "").pathname,
  );
  // Other journeys of the same newsroom schedule and publish stories of one title: those would accuse each other.
  const hidden = at.scheduled.filter(({ title }) => !title.startsWith("Matriks "));
  expect(hidden.length).toBeGreaterThan(1);
  for (const { title, path } of hidden) {
    const section = path.split("/")[1] ?? "";
    const doors = [
      "/",
      `/${section}`,
      `/${section}?halaman=2`,
      `/${section}/feed.xml`,
      `/cari?q=${encodeURIComponent(`"${title}"`)}`,
      `/cari?q=${encodeURIComponent(title)}&kanal=${section}`,
      `/indeks?tanggal=${tomorrowInJakarta()}`,
      "/indeks",
      "/feed.xml",
      "/sitemap-berita.xml",
      ...parts,
      path,
      `${path}/`,
      `${path}?pratinjau=1`,
      path.toUpperCase(),
    ];
    for (const door of doors) {
      const answer = await request.get(door);
      // A search says back what was asked: only what it links to counts there.
      const text = (await answer.text()).replaceAll("&quot;", '"');
      expect(text, door).not.toContain(path);
      if (!door.startsWith("/cari")) expect(text, door).not.toContain(title);
      if (door.startsWith(path)) expect(answer.status(), door).toBe(404);
    }
  }
  const asked = await request.get("/api/desk/published-stories?q=a", { maxRedirects: 0 });
  expect([401, 403, 404], "the newsroom's own search is closed").toContain(asked.status());
});

/** Everything that the page asks of a host that is not ours. */
function foreignRequests(page: Page, url: string): string[] {
  const foreign: string[] = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(`${url}/`) && !/^(?:data|blob):/.test(asked.url())) foreign.push(asked.url());
  });
  return foreign;
}

async function expectPictureDrawn(page: Page): Promise<void> {
  const picture = page.locator("main img").first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await picture.boundingBox())?.width ?? 0).toBeGreaterThan(100);
  const source = await picture.getAttribute("src");
  expect((await page.request.get(source ?? "")).headers()["content-type"]).toMatch(/^image\//);
}

async function readXml(page: Page, address: string) {
  return page.evaluate(async (path) => {
    const answer = await fetch(path);
    const parsed = new DOMParser().parseFromString(await answer.text(), "application/xml");
    const places = [...parsed.querySelectorAll("loc, item > link")].map((place) => place.textContent ?? "");
    return {
      root: parsed.documentElement.localName,
      faults: parsed.querySelectorAll("parsererror").length,
      addresses: places,
    };
  }, address);
}

function yesterdayInJakarta(): string {
  return dayInJakarta(-1);
}

function tomorrowInJakarta(): string {
  return dayInJakarta(1);
}

function dayInJakarta(ahead: number): string {
  return new Date(Date.now() + (7 + 24 * ahead) * 60 * 60_000).toISOString().slice(0, 10);
}
