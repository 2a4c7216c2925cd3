import { type Page, request } from "@playwright/test";
import { eq, like } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { commentReports, readerComments } from "#db/schema/reader-comments.ts";
import { readers } from "#db/schema/readers.ts";
import type { MailSink } from "#lib/mail/testing/mail-sink.ts";
import { expect } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { testWithMail } from "../support/newsroom-with-mail.ts";
import { databaseOf } from "../support/outside.ts";

const test = testWithMail.extend({
  // A form that must be mended answers 422, of which the browser tells in its console: readers' pages are not watched.
  page: async ({ browser, newsroom, contextOptions }, use) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: newsroom.url });
    await use(await context.newPage());
    await context.close();
  },
});

let db: Database;
let story: { id: string; title: string; path: string };

test.beforeAll(async ({ newsroom }) => {
  db = await databaseOf(newsroom);
  const [row] = await db
    .select()
    .from(publicStories)
    .where(like(publicStories.title, "Jalan Lingkar Sengeti%"));
  if (!row) throw new Error("the demo has the story of the ring road");
  story = { id: row.storyId, title: row.title, path: `/${row.sectionSlug}/${row.slug}` };
});
test.afterAll(() => db.$client.end());

/** The link that was mailed to an address last. */
async function mailedLink(sink: MailSink, address: string): Promise<string> {
  const mails = () => sink.received.filter(({ to }) => to?.[0]?.address === address);
  await expect.poll(() => mails().length, { timeout: 15_000 }).toBeGreaterThan(0);
  const link = /http\S+kunci=\S+/.exec(mails().at(-1)?.text ?? "")?.[0];
  if (!link) throw new Error("the mail has no link");
  return link;
}

/** Opens a page anew until it shows what it must: a busy machine gives readers the last copy for a moment. */
async function untilShown(page: Page, path: string, text: string | RegExp, shown: boolean): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    expect((await page.getByText(text).count()) > 0).toBe(shown);
  }).toPass({ timeout: 20_000 });
}

/** Signs a new reader in, from wherever a page asks for it. */
async function join(page: Page, sink: MailSink, address: string, name: string): Promise<void> {
  await page.getByLabel("Alamat surel").fill(address);
  await page.getByRole("button", { name: "Kirim tautan masuk" }).click();
  await expect(page.getByText(`Kami mengirim tautan masuk ke ${address}`)).toBeVisible();
  await page.goto(await mailedLink(sink, address));
  await page.getByLabel("Nama tampilan").fill(name);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Buat akun dan masuk" }).click();
}

test("a reader joins by a mailed link, comments after two mistakes, and is read once an editor approved", async ({
  page,
  as,
  sink,
  newsroom,
}) => {
  const words = "Saya tinggal di ujung ruas itu.\n\n<b>Debunya</b> sampai ke dapur, \u202egnagnam\u202c.";
  const before = await (await request.newContext({ baseURL: newsroom.url })).get(story.path);

  await test.step("the address is mistyped, the name is an editor's, and both are told", async () => {
    await page.goto(story.path);
    await page.getByRole("link", { name: "Tulis komentar" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Masuk untuk berkomentar" })).toBeVisible();
    await expectAccessible(page, "the form that signs in");
    await page.locator("form.request").evaluate((form) => form.setAttribute("novalidate", ""));
    await page.getByLabel("Alamat surel").fill("warga@uji");
    await page.getByRole("button", { name: "Kirim tautan masuk" }).click();
    await expect(page.getByText("Itu bukan alamat surel.")).toBeVisible();
    await expect(page.getByLabel("Alamat surel")).toHaveValue("warga@uji");
    await join(page, sink, "warga@uji.example", "Yulia Rahmawati Redaksi");
    await expect(page.getByText("Nama ini menyerupai nama surat kabar")).toBeVisible();
    await expectAccessible(page, "the making of an account");
    await page.getByLabel("Nama tampilan").fill("Warga Ujung");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Buat akun dan masuk" }).click();
  });

  await test.step("the empty comment comes back, the second goes to the queue, and can be changed", async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Tulis komentar" })).toBeVisible();
    await expectAccessible(page, "the form of a comment");
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page, "the form of a comment");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByLabel("Komentar Anda").fill("…");
    await page.getByRole("button", { name: "Kirim komentar" }).click();
    await expect(page.getByText("Tulis komentar Anda.")).toBeVisible();
    await page.getByLabel("Komentar Anda").fill("Salah ketik");
    await page.getByRole("button", { name: "Kirim komentar" }).click();
    await expect(page.getByRole("status")).toContainText("menunggu dibaca redaksi");
    await page.getByRole("link", { name: "Ubah" }).click();
    await page.getByLabel("Komentar Anda").fill(words);
    await page.getByRole("button", { name: "Simpan perubahan" }).click();
    await expect(page.getByRole("status")).toContainText("Komentar diperbarui.");
    await expectAccessible(page, "a reader's account");
  });

  await test.step("nobody else sees it, and what is kept for all is the same with a reader's cookie", async () => {
    const stranger = await request.newContext({ baseURL: newsroom.url });
    const mine = await page.request.get(story.path);
    const theirs = await stranger.get(story.path);
    expect(await mine.text()).toBe(await theirs.text());
    expect(await theirs.text()).not.toContain("Saya tinggal di ujung");
    expect(await theirs.text()).not.toContain("warga@uji.example");
    expect(before.headers()["set-cookie"]).toBeUndefined();
    for (const own of ["/akun-pembaca", `/komentar/tulis?berita=${story.id}`, "/akun-pembaca/data.json"]) {
      const answer = await page.request.get(own);
      expect(answer.headers()["cache-control"], own).toBe("no-store");
      const other = await stranger.get(own, { maxRedirects: 0 });
      expect(other.status(), own).toBe(303);
    }
    const foreign = { origin: "https://evil.example" };
    expect((await page.request.post("/akun-pembaca/keluar", { headers: foreign, form: {} })).status()).toBe(
      403,
    );
    expect((await stranger.get("/akun-pembaca/lembar?lembar=x")).status()).toBe(404);
    await stranger.dispose();
  });

  await test.step("an editor finds it with its story, approves it by the keyboard, and readers have it as text", async () => {
    const editor = await as("editor");
    await editor.goto("/desk/reader-comments");
    const row = editor.getByRole("listitem").filter({ hasText: "Saya tinggal di ujung" });
    await expect(row).toContainText(story.title);
    await expectAccessible(editor, "the queue");
    const [mine] = await db.select().from(readerComments).where(like(readerComments.text, "Saya tinggal%"));
    for (let presses = 0; presses < 10; presses++) {
      if (await editor.locator(`[data-comment="${mine?.id}"]:focus`).count()) break;
      await editor.keyboard.press("j");
    }
    await editor.keyboard.press("a");
    await expect(editor.getByText("1 komentar tayang.")).toBeVisible();
    await expect(row.filter({ hasText: "Tayang" })).toBeVisible();
    await untilShown(page, story.path, "sampai ke dapur", true);
    const talk = page.getByRole("region", { name: /Komentar pembaca/ });
    await expect(talk.getByText("<b>Debunya</b> sampai ke dapur, gnagnam.")).toBeVisible();
    await expectAccessible(page, "a story with comments");
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page, "a story with comments");
    await talk.getByRole("link", { name: /Baca semua komentar/ }).click();
    await expectNoSidewaysScroll(page, "all comments of a story");
    await expectAccessible(page, "all comments of a story");
    await expect(page.getByText("Komentar ini dihapus redaksi: fitnah")).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

test("anybody reports a comment; an editor removes it for a ground, and one press brings it back", async ({
  page,
  as,
}) => {
  await page.goto(`${story.path}/komentar`);
  await page.getByRole("link", { name: "Laporkan komentar Hendri Pasaribu" }).click();
  await expectAccessible(page, "the form of a report");
  await page.locator("form.request").evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: "Kirim laporan" }).click();
  await expect(page.getByText("Pilih salah satu alasan.")).toBeVisible();
  await page.getByLabel("Fitnah atau pencemaran nama").check();
  await page.getByLabel("Penjelasan").fill("Tiangnya belum berdiri.");
  await page.getByRole("button", { name: "Kirim laporan" }).click();
  await expect(page.getByRole("status")).toContainText("paling lambat 48 jam");

  const editor = await as("editor");
  await editor.goto("/desk/reader-comments");
  const row = editor.getByRole("listitem").filter({ hasText: "Tiangnya belum berdiri." }).first();
  await expect(row).toContainText("Sisa 48 jam");
  await row.getByRole("button", { name: "Hapus" }).click();
  const dialog = editor.getByRole("dialog", { name: "Hapus komentar ini?" });
  await dialog.getByRole("button", { name: "Hapus komentar" }).click();
  await expect(dialog.getByText("Pilih alasannya.")).toBeVisible();
  await dialog.getByLabel("Alasan").selectOption("slander");
  await expectAccessible(editor, "the dialog of a removal");
  await dialog.getByRole("button", { name: "Hapus komentar" }).click();
  await expect(editor.getByText("1 komentar dihapus.")).toBeVisible();
  // Its seconds do not run while somebody points at it.
  await editor.getByText("1 komentar dihapus.").hover();
  await untilShown(page, `${story.path}/komentar`, "Tiang lampunya sudah berdiri", false);
  await editor.getByRole("button", { name: "Urungkan" }).click();
  await expect(editor.getByText("Keputusan dibatalkan.")).toBeVisible();
  await untilShown(page, `${story.path}/komentar`, "Tiang lampunya sudah berdiri", true);
  expect(await db.$count(commentReports, eq(commentReports.words, "Tiangnya belum berdiri."))).toBe(1);
});

test("a reader takes their data along and ends the account, without script, after a hasty press", async ({
  browser,
  newsroom,
  sink,
}) => {
  const context = await browser.newContext({ baseURL: newsroom.url, javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto("/akun-pembaca");
  await join(reader, sink, "pamit@uji.example", "Pembaca Pamit");
  await expect(reader.getByRole("status")).toContainText("Anda sudah masuk.");
  const spent = await mailedLink(sink, "pamit@uji.example");
  expect((await reader.request.get(spent)).status()).toBe(410);
  const taken = await (await reader.request.get("/akun-pembaca/data.json")).json();
  expect(taken).toMatchObject({ account: { name: "Pembaca Pamit" }, consent: { version: "2026-11-29" } });
  await reader.getByRole("link", { name: "Hapus akun" }).click();
  await reader.getByLabel("Biarkan tanpa nama").check();
  await reader.getByLabel("Ketik HAPUS untuk memastikan").fill("hapus");
  await reader.getByRole("button", { name: "Hapus akun saya" }).click();
  await expect(reader.getByText("Ketik HAPUS dengan huruf besar.")).toBeVisible();
  await reader.getByLabel("Ketik HAPUS untuk memastikan").fill("HAPUS");
  await reader.getByRole("button", { name: "Hapus akun saya" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: "Akun Anda sudah dihapus" })).toBeVisible();
  expect(await db.$count(readers, eq(readers.email, "pamit@uji.example"))).toBe(0);
  await reader.goto("/akun-pembaca");
  await expect(reader.getByRole("heading", { level: 1, name: "Masuk untuk berkomentar" })).toBeVisible();
  await context.close();
});

test("the managing editor turns a story's comments off: nothing of them shows; nobody else finds the switch", async ({
  page,
  as,
}) => {
  const editor = await as("editor");
  expect((await editor.goto("/desk/reader-comments/settings"))?.status()).toBe(404);
  const reporter = await as("reporter");
  expect((await reporter.goto("/desk/reader-comments"))?.status()).toBe(404);
  const managing = await as("managingEditor");
  await managing.goto("/desk/reader-comments/settings");
  await expectAccessible(managing, "the settings of comments");
  await managing.getByLabel(`Komentar pada ${story.title}`).selectOption("off");
  await expect(managing.getByText("Pengaturan berita disimpan.")).toBeVisible();
  await untilShown(page, story.path, "Komentar pembaca", false);
  await expect
    .poll(async () => (await page.request.get(`${story.path}/komentar`)).status(), { timeout: 20_000 })
    .toBe(404);
  expect((await page.goto("/aturan-komentar"))?.status()).toBe(200);
  await expectAccessible(page, "the rules of comments");
  await managing.goto("/desk/reader-comments/readers");
  await expectAccessible(managing, "readers' accounts");
});
