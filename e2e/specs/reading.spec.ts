import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyInState } from "#db/testing/newsroom.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { expect, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { dragByMouse } from "../support/drag.ts";
import { databaseOf } from "../support/outside.ts";
import { readerAddresses } from "../support/reader-addresses.ts";

const phone = { width: 390, height: 844 };

/** The page was read, and the device has kept it. */
async function readAndKeep(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("button", { name: "Simpan", exact: true }).first()).toBeVisible();
  await expect.poll(() => page.evaluate((at) => caches.match(at).then(Boolean), path)).toBe(true);
}

test("a reader on the river saves a story, loses the network, reads on, and tidies up", async ({
  page,
  context,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const { news } = await readerAddresses(db);
  const staff = await demoStaff(db);
  const gone = await storyInState(db, staff, "published", "Berita yang kelak dicabut");
  const [row] = await db.select().from(publicStories).where(eq(publicStories.storyId, gone.storyId));
  const gonePath = `/${row?.sectionSlug}/${row?.slug}`;
  await page.setViewportSize(phone);
  await readAndKeep(page, gonePath);
  await readAndKeep(page, news.path);
  await page.getByRole("button", { name: "Simpan", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "Tersimpan" })).toHaveCount(2);

  await context.setOffline(true);
  await page.goto("/ekonomi?halaman=2");
  await expect(page.getByRole("heading", { level: 1, name: "Tidak ada sambungan" })).toBeVisible();
  await page.getByRole("link", { name: news.title }).click();
  await expect(page.getByText(/versi tersimpan pukul \d\d\.\d\d WIB/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: news.title })).toBeVisible();
  const picture = page.locator(".top-picture img");
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300);

  await context.setOffline(false);
  await withdrawStory(
    {
      actor: staff.managingEditor,
      storyId: gone.storyId,
      expectedVersion: gone.version,
      ground: "sara",
      reason: "Dicabut.",
    },
    db,
  );
  await expect.poll(async () => (await page.goto(gonePath))?.status()).toBe(410);
  await page.goto("/simpanan");
  await expect(page.getByRole("link", { name: "Berita yang kelak dicabut" })).toHaveCount(0);

  // The wrong one is removed, and put back.
  await page.getByRole("button", { name: `Hapus “${news.title}” dari perangkat` }).click();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(page.getByRole("link", { name: news.title })).toBeVisible();
  await expect(page.getByText(/Memakai sekitar/)).toBeVisible();
  await expectAccessible(page, "saved stories");
  await expectNoSidewaysScroll(page, "saved stories at 390 px");
  await page.getByRole("button", { name: "Hapus semua" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Batal" }).click();
  await expect(page.getByRole("link", { name: news.title })).toBeVisible();
  await page.getByRole("button", { name: "Hapus semua" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hapus semua" }).click();
  await expect(page.getByText("Belum ada yang disimpan.")).toBeVisible();
  await db.$client.end();
});

test("how pages look is one panel, works by keyboard, stays chosen, and saving data spares pictures", async ({
  page,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const { news, photo } = await readerAddresses(db);
  await db.$client.end();
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(news.path);
  const panel = page.locator("[data-display]");
  await panel.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expectAccessible(page, "the panel of looks");
  await page.getByRole("radio", { name: "Besar" }).press("Space");
  await page.getByRole("radio", { name: "Ikuti perangkat" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("checkbox", { name: /Hemat data/ }).press("Space");
  await page.keyboard.press("Escape");
  await expect(panel.locator("summary")).toBeFocused();
  await expect(panel).not.toHaveAttribute("open");
  await expect(page.getByRole("radio", { name: "Besar" })).toBeHidden();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  const pictures: string[] = [];
  page.on("response", (answer) => {
    if (/\/media\/|\.woff2/.test(answer.url())) pictures.push(new URL(answer.url()).pathname);
  });
  await page.goto(photo.path);
  const look = page.locator("html");
  await expect(look).toHaveAttribute("data-theme", "dark");
  await expect(look).toHaveAttribute("data-text", "large");
  await expect(look).toHaveAttribute("data-saver", "on");
  const load = page.getByRole("button", { name: /^Muat foto/ });
  await load.first().scrollIntoViewIfNeeded();
  expect(pictures.filter((path) => path.endsWith(".woff2"))).toEqual([]);
  await expectAccessible(page, "a story while data is saved");
  const before = await load.count();
  expect(before).toBeGreaterThan(0);
  const figure = page.locator(".body .picture").first();
  await load.first().click();
  await expect(figure.locator("img")).toBeVisible();
  await expect(load).toHaveCount(before - 1);
});

test("a story is read aloud where the device has a voice for it, held, and stopped", async ({
  page,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const { news } = await readerAddresses(db);
  await db.$client.end();
  await page.addInitScript(() => {
    const waiting: SpeechSynthesisUtterance[] = [];
    const voice = { lang: "id-ID", localService: true, name: "Damayanti", default: true, voiceURI: "id" };
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [voice],
        addEventListener: () => undefined,
        cancel: () => waiting.splice(0),
        speak: (said: SpeechSynthesisUtterance) => waiting.push(said),
      },
    });
    Object.defineProperty(window, "endSentence", {
      value: () => waiting.shift()?.onend?.(new Event("end") as SpeechSynthesisEvent),
    });
  });
  const sentenceEnds = () => page.evaluate(() => Reflect.get(window, "endSentence")());
  await page.goto(news.path);
  await page.getByRole("button", { name: "Dengarkan" }).click();
  const bar = page.getByRole("group", { name: "Membacakan berita" });
  await expect(page.locator("h1")).toHaveClass("is-read");
  await sentenceEnds();
  await expect(page.locator("h1")).not.toHaveClass("is-read");
  await bar.getByRole("button", { name: "Jeda" }).click();
  const held = await page.locator(".is-read").textContent();
  await bar.getByRole("button", { name: "Lanjutkan" }).click();
  await expect(page.locator(".is-read")).toHaveText(held ?? "");
  await expectAccessible(page, "a story that is read aloud");
  await bar.getByRole("button", { name: "Berhenti" }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByRole("button", { name: "Dengarkan" })).toBeFocused();
  await expect(page.locator(".is-read")).toHaveCount(0);
});

test("an editor binds stories to a series, orders them by mouse and keys, and a colleague is quicker", async ({
  as,
  page,
  newsroom,
}) => {
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const titles = ["Jalan setapak bagian satu", "Jalan setapak bagian dua", "Jalan setapak bagian tiga"];
  const made = [];
  for (const title of titles) made.push(await storyInState(db, staff, "published", title));
  const [first] = await db
    .select()
    .from(publicStories)
    .where(eq(publicStories.storyId, made[0]?.storyId ?? ""));
  await db.$client.end();
  const [editor, colleague] = await Promise.all([as("editor"), as("managingEditor")]);
  await editor.goto("/desk/series");
  await editor.getByRole("button", { name: "Seri baru" }).click();
  await editor.getByLabel("Nama seri").fill("–");
  await editor.getByRole("button", { name: "Buat seri" }).click();
  await expect(editor.getByRole("alert").filter({ hasText: "huruf atau angka" })).toBeVisible();
  await editor.getByLabel("Nama seri").fill("Jalan Setapak");
  await editor.getByRole("button", { name: "Buat seri" }).click();
  await expect(editor.getByRole("heading", { level: 1, name: "Jalan Setapak" })).toBeVisible();
  for (const title of titles) {
    await editor.getByRole("button", { name: "Tambah berita" }).click();
    await editor.getByRole("searchbox").fill(title);
    await editor.getByRole("dialog").getByRole("button", { name: title }).click();
    await editor.getByRole("button", { name: "Tambahkan" }).click();
    await expect(editor.getByRole("listitem", { name: title })).toBeVisible();
  }
  await expectAccessible(editor, "a series on the desk");
  const order = (of: Page) =>
    of.locator("ol li[aria-label]").evaluateAll((rows) => rows.map((row) => row.ariaLabel));
  const handle = (title: string) => editor.getByRole("button", { name: new RegExp(`${title}: seret`) });
  await dragByMouse(
    editor,
    handle("bagian tiga"),
    editor.getByRole("listitem", { name: "bagian satu" }).locator("p").first(),
  );
  await expect.poll(() => order(editor)).toEqual([titles[2], titles[0], titles[1]]);
  await handle("bagian tiga").press("ArrowDown");
  await expect.poll(() => order(editor)).toEqual([titles[0], titles[2], titles[1]]);
  await colleague.goto(new URL(editor.url()).pathname);
  await colleague.getByRole("button", { name: "Keluarkan “Jalan setapak bagian tiga” dari seri" }).click();
  await expect.poll(() => order(colleague)).toEqual([titles[0], titles[1]]);
  await editor.getByRole("button", { name: "Turunkan “Jalan setapak bagian satu”" }).click();
  await expect(editor.getByText(/baru saja mengubah seri ini/)).toBeVisible();
  await expect.poll(() => order(editor)).toEqual([titles[0], titles[1]]);
  await colleague.getByRole("button", { name: "Urungkan" }).click();
  await expect.poll(() => order(colleague)).toEqual([titles[0], titles[2], titles[1]]);

  await page.goto(`/${first?.sectionSlug}/${first?.slug}`);
  const box = page.getByRole("complementary", { name: "Jalan Setapak" });
  await expect(box).toContainText("Bagian 1 dari 3");
  await box
    .getByRole("link", { name: titles[2] ?? "" })
    .first()
    .click();
  await expect(page.getByText("Bagian 2 dari 3")).toBeVisible();
  await page.getByRole("link", { name: "Jalan Setapak", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Jalan Setapak" })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `a series, ${colorScheme}`);
  }

  await editor.reload();
  await editor.getByRole("button", { name: "Pilihan untuk seri “Jalan Setapak”" }).click();
  await editor.getByRole("menuitem", { name: "Hapus seri" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Hapus seri" }).click();
  await expect(editor).toHaveURL(/\/desk\/series$/);
  await expect.poll(async () => (await page.goto("/seri/jalan-setapak"))?.status()).toBe(404);
});
