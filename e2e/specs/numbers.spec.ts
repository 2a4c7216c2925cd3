import { readFile } from "node:fs/promises";
import { type Browser, devices, type Page, request } from "@playwright/test";
import { storyInState } from "#db/testing/newsroom.ts";
import { publicPathOf } from "#newsroom/review/queries.ts";
import { expect, people, signIn, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { parseCsv } from "../support/csv.ts";
import { demoStaff } from "../support/demo-staff.ts";
import type { NewsroomProcess } from "../support/newsroom-process.ts";
import { databaseOf } from "../support/outside.ts";
import { expectTouchTargets } from "../support/touch-targets.ts";

const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
const looks = ["light", "dark"] as const;
const title = '=Jembatan Gantung Pauh Selesai, "Siap Dilalui"';
const browsers = [1, 2, 3].map(
  (version) => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/14${version}.0 Safari/537.36`,
);

test("what readers really open is counted once each, programs are not, and its writer sees the numbers", async ({
  as,
  browser,
  newsroom,
}) => {
  test.setTimeout(240_000);
  const db = await databaseOf(newsroom);
  const { storyId } = await storyInState(db, await demoStaff(db), "published", title);
  const path = await publicPathOf(storyId, db);
  if (!path) throw new Error("the story is public");
  const numbers = await as("reporter");

  await test.step("three readers open the story, one of them twice, none with a cookie", async () => {
    for (const userAgent of browsers) await readAs(browser, newsroom, userAgent, path);
    const cookies = await readAs(browser, newsroom, browsers[0] ?? "", path);
    expect(cookies).toEqual([]);
  });

  await test.step("a headless browser, another site and a request that names no page count nothing", async () => {
    await readAs(browser, newsroom, "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/141.0", path);
    for (const headers of [{ origin: "https://lain.example" }, {}] as const) {
      const outsider = await request.newContext({ baseURL: newsroom.url, extraHTTPHeaders: headers });
      expect((await outsider.post("/api/reads", { data: storyId })).status()).toBe(403);
      await outsider.dispose();
    }
  });

  await test.step("the writer sees three reads on the story's own page, within seconds", async () => {
    await numbers.goto(`/desk/numbers/stories/${storyId}`);
    await untilTotal(numbers, "Sejak tayang", "3");
    await expect(numbers.getByRole("table", { name: "Dua hari pertama, per jam" })).toContainText("3");
    await expect(numbers.getByRole("table", { name: "Perjalanan naskah" })).toContainText(
      "Draf sampai tayang",
    );
    await inBothLooks(numbers, "the numbers of a story");
  });

  await test.step("a script that changes its name on every request adds no more than its address may", async () => {
    const script = await request.newContext({
      baseURL: newsroom.url,
      extraHTTPHeaders: { origin: newsroom.url },
    });
    for (let index = 0; index < 60; index += 1) {
      const headers = { "user-agent": `${browsers[0]} Skrip/${index}`, "content-type": "text/plain" };
      expect((await script.post("/api/reads", { data: storyId, headers })).status()).toBe(204);
    }
    await script.dispose();
    await untilTotal(numbers, "Tidak dihitung", "43");
    await expect(total(numbers, "Sejak tayang")).toHaveText("20");
  });

  await test.step("the story leads there from the board and from its own page", async () => {
    await numbers.goto(`/desk/stories/${storyId}/review`);
    await numbers.getByRole("link", { name: "Angka berita" }).click();
    await expect(numbers).toHaveURL(new RegExp(`/desk/numbers/stories/${storyId}$`));
    await numbers.goto("/desk/board?cari=jembatan+gantung+pauh");
    await numbers.getByRole("link", { name: "20 kali dibaca" }).filter({ visible: true }).click();
    await expect(numbers.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  await test.step("another reporter finds neither its numbers nor its writer's report", async () => {
    const other = await as("otherReporter");
    for (const address of [
      `/desk/numbers/stories/${storyId}`,
      "/desk/numbers/report?penulis=masrul-anwar",
      "/desk/numbers/report?penulis=semua",
    ])
      expect((await other.goto(address))?.status(), address).toBe(404);
    const csv = async (of: string) =>
      (await other.request.get(`/api/desk/monthly-report?penulis=${of}`)).status();
    expect([await csv("masrul-anwar"), await csv("semua"), await csv("tidak-ada")]).toEqual([404, 403, 404]);
  });
  await db.$client.end();
});

test("editors see their sections, reporters themselves; every plot has its table", async ({ as }) => {
  test.setTimeout(240_000);
  const managing = await as("managingEditor");

  await test.step("the managing editor finds all of it in the navigation", async () => {
    await managing.goto("/desk");
    await managing.getByRole("link", { name: "Angka", exact: true }).click();
    await expect(managing.getByRole("heading", { level: 1, name: "Angka" })).toBeVisible();
    await managing.getByRole("link", { name: "30 hari" }).click();
    await expect(managing).toHaveURL(/rentang=30-hari/);
    await expect(managing.getByRole("link", { name: "30 hari" })).toHaveAttribute("aria-current", "true");
    await expect(managing.getByRole("table", { name: "Menurut kanal" }).getByRole("row")).toHaveCount(12);
  });

  await test.step("a screen reader has the plot as a table; a press shows it to everybody", async () => {
    const table = managing.getByRole("table", { name: "Dibaca per hari" });
    await expect(table.getByRole("row")).toHaveCount(31);
    const read = await total(managing, "Dibaca").innerText();
    const cells = await table.locator("tbody tr td:nth-of-type(1)").allInnerTexts();
    const sum = cells.reduce((whole, cell) => whole + Number(cell.replaceAll(".", "").replace("–", "0")), 0);
    expect(sum).toBe(Number(read.replaceAll(".", "")));
    const press = managing.getByRole("button", { name: /: Dibaca per hari$/ });
    await press.focus();
    await managing.keyboard.press("Enter");
    await expect(press).toHaveAttribute("aria-pressed", "true");
    await expect(table.locator("tbody th").first()).toBeInViewport();
    await inBothLooks(managing, "a plot as a table");
    await press.click();
    await inBothLooks(managing, "the numbers of thirty days");
  });

  await test.step("today, a month and a mistyped address all answer", async () => {
    await managing.getByRole("link", { name: "Hari ini" }).click();
    await expect(managing.getByRole("table", { name: "Dibaca per jam" }).getByRole("row")).toHaveCount(25);
    await managing.getByRole("link", { name: "Bulan", exact: true }).click();
    await managing.getByRole("link", { name: "Bulan sebelumnya" }).click();
    await expect(managing).toHaveURL(/rentang=bulan&bulan=\d{4}-\d{2}/);
    await managing.goto("/desk/numbers?rentang=kemarin&bulan=2026-13&lingkup=semua");
    await expect(managing.getByText("rentang, bulan, lingkup", { exact: false })).toHaveCount(0);
    await expect(managing.getByText(/tidak dimengerti dan dilewati: .*rentang/)).toBeVisible();
    await expect(managing.getByRole("link", { name: "7 hari" })).toHaveAttribute("aria-current", "true");
  });

  await test.step("the newsroom's own times, and who waits for whom", async () => {
    await managing.goto("/desk/numbers/pace?rentang=30-hari");
    await expect(managing.getByRole("table", { name: "Waktu menurut kanal" })).toContainText(
      "Menunggu redaktur",
    );
    await expect(managing.getByRole("table", { name: "Draf sampai tayang, per pekan" })).toBeAttached();
    const back = managing.getByRole("listitem").filter({ hasText: "Proyek Drainase Telanaipura" });
    await expect(back).toContainText("Di tangan Masrul Anwar");
    await expect(managing.getByText("Belum ada yang mengambil").first()).toBeVisible();
    await inBothLooks(managing, "the newsroom's times");
  });

  await test.step("an editor sees their own sections and no others", async () => {
    const editor = await as("editor");
    await editor.goto("/desk/numbers?rentang=30-hari");
    await expect(editor.getByText("Berita di kanal Anda")).toBeVisible();
    const rows = editor.getByRole("table", { name: "Menurut kanal" }).locator("tbody tr");
    expect(await rows.count()).toBeLessThan(5);
    await expect(rows.filter({ hasText: "Ekonomi" })).toHaveCount(0);
  });

  await test.step("a reporter sees their own stories, and asking for the desk's changes nothing", async () => {
    const reporter = await as("reporter");
    await reporter.goto("/desk/numbers?rentang=30-hari&lingkup=meja");
    await expect(reporter.getByText("Berita yang Anda tulis")).toBeVisible();
    await expect(reporter.getByRole("navigation", { name: "Angka siapa" })).toHaveCount(0);
    await expect(reporter.getByRole("table", { name: "Menurut penulis" })).toHaveCount(0);
    await expect(
      reporter.getByRole("table", { name: "Paling banyak dibaca" }).getByRole("row"),
    ).not.toHaveCount(1);
  });
});

test("a month's report is read, printed, and taken along as CSV", async ({ as, newsroom }) => {
  test.setTimeout(180_000);
  const db = await databaseOf(newsroom);
  const formula = '=HYPERLINK(A1), kata "wali kota"';
  await storyInState(db, await demoStaff(db), "published", formula);
  await db.$client.end();
  const managing = await as("managingEditor");

  await test.step("everybody's month, then one reporter's", async () => {
    await managing.goto("/desk/numbers/report");
    const everybody = managing.getByRole("table", { name: /^Semua penulis/ });
    await expect(everybody).toContainText("Masrul Anwar");
    await inBothLooks(managing, "everybody's month");
    await managing.getByRole("combobox", { name: "Laporan siapa" }).selectOption({ label: "Masrul Anwar" });
    await managing.waitForURL(/penulis=masrul-anwar/);
    await expect(managing.getByRole("table", { name: /^Laporan Masrul Anwar/ })).toContainText(formula);
    await inBothLooks(managing, "one reporter's month");
  });

  await test.step("the CSV says what the page says; no cell is a formula", async () => {
    const download = managing.waitForEvent("download");
    await managing.getByRole("link", { name: "Unduh CSV" }).click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toMatch(/^laporan-masrul-anwar-\d{4}-\d{2}\.csv$/);
    const csv = await readFile(file, "utf8");
    expect(csv.startsWith("\uFEFFJudul,Kanal,Jenis,Tayang,Dicabut,Kata,Foto,Koreksi,Dibaca,")).toBe(true);
    const rows = parseCsv(csv);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([10]));
    expect(rows.map(([cell]) => cell)).toContain(`'${formula}`);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    const shown = await managing
      .getByRole("table", { name: /^Laporan/ })
      .locator("tbody tr")
      .count();
    expect(rows).toHaveLength(shown + 1);
    const words = rows.slice(1).reduce((sum, row) => sum + Number(row[5]), 0);
    expect(await total(managing, "Kata").innerText()).toBe(new Intl.NumberFormat("id-ID").format(words));
  });

  await test.step("on paper stand the numbers, and no navigation", async () => {
    await managing.emulateMedia({ media: "print" });
    await expect(managing.getByRole("button", { name: "Cetak" })).toBeHidden();
    await expect(managing.getByRole("navigation", { name: "Ruang redaksi" }).first()).toBeHidden();
    await expect(managing.getByRole("table", { name: /^Laporan Masrul Anwar/ })).toBeVisible();
    await managing.emulateMedia({ media: null });
  });

  await test.step("a reporter's report is their own; a name that is none is not found", async () => {
    const reporter = await as("reporter");
    await reporter.goto("/desk/numbers/report");
    await expect(reporter.getByRole("table", { name: /^Laporan Masrul Anwar/ })).toBeVisible();
    await expect(reporter.getByRole("combobox", { name: "Laporan siapa" })).toHaveCount(0);
    expect((await reporter.goto("/desk/numbers/report?penulis=..%2Fx"))?.status()).toBe(404);
    expect((await reporter.request.get("/api/desk/monthly-report?bulan=2026-13")).status()).toBe(400);
    await reporter.goto("/desk/numbers/report?bulan=2019-01");
    await expect(reporter.getByText("Tidak ada berita yang tayang pada bulan ini")).toBeVisible();
  });
});

test("on a phone of 390 px everything fits and can be pressed", async ({ browser, newsroom }) => {
  test.setTimeout(180_000);
  const storageState = await signIn(newsroom.url, people.managingEditor);
  const context = await browser.newContext({
    ...pixel,
    baseURL: newsroom.url,
    storageState,
    viewport: { width: 390, height: 844 },
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
  });
  const phone = await context.newPage();
  await phone.goto("/desk/account");
  await phone.getByRole("link", { name: "Angka", exact: true }).tap();
  await expect(phone).toHaveURL(/\/desk\/numbers$/);
  for (const [address, where] of [
    ["/desk/numbers?rentang=30-hari", "numbers"],
    ["/desk/numbers/pace?rentang=30-hari", "times"],
    ["/desk/numbers/report", "everybody's month"],
    ["/desk/numbers/report?penulis=masrul-anwar", "one reporter's month"],
  ] as const) {
    await phone.goto(address);
    await expectNoSidewaysScroll(phone, where);
    await expectTouchTargets(phone, where);
    await inBothLooks(phone, `${where} on a phone`);
  }
  await phone.goto("/desk/numbers?rentang=30-hari");
  await phone.getByRole("button", { name: /: Dibaca per hari$/ }).tap();
  await expectNoSidewaysScroll(phone, "a plot as a table");
  await phone.getByRole("table", { name: "Paling banyak dibaca" }).getByRole("link").first().tap();
  await expect(phone).toHaveURL(/\/desk\/numbers\/stories\//);
  await expectNoSidewaysScroll(phone, "the numbers of a story");
  await expectTouchTargets(phone, "the numbers of a story");
  await inBothLooks(phone, "the numbers of a story on a phone");
  await context.close();
});

/** Opens a story as a reader does, until the page has told that it was looked at. Hands back the cookies that it left. */
async function readAs(browser: Browser, newsroom: NewsroomProcess, userAgent: string, path: string) {
  const context = await browser.newContext({ baseURL: newsroom.url, userAgent });
  const reader = await context.newPage();
  const told = reader.waitForResponse((answer) => answer.url().endsWith("/api/reads"));
  await reader.goto(path);
  expect((await told).status()).toBe(204);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

function total(page: Page, name: string) {
  return page
    .locator("dl > div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator("dd")
    .first();
}

/** Counts are written every few seconds. */
async function untilTotal(page: Page, name: string, value: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(total(page, name)).toHaveText(value, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

async function inBothLooks(page: Page, where: string): Promise<void> {
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${where}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null });
}
