import type { BrowserContext, Page, Request } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { scenePhoto } from "../support/pictures.ts";

// A trace fetches the bodies of pictures that the page shows from `blob:` by itself, against the page's policy.
test.use({ trace: "off" });

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "image/jpeg", buffer });

/** The library, once it listens. */
async function openLibrary(page: Page): Promise<void> {
  await page.goto("/desk/pictures");
  await expect(page.getByRole("heading", { name: "Foto", level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
}

function rowOf(page: Page, name: string) {
  return page.getByRole("list", { name: "Unggahan" }).getByRole("listitem").filter({ hasText: name });
}

const ready = (page: Page, name: string) => rowOf(page, name).getByText("Siap dipakai");

test("a reporter brings photos in, mends a caption and a crop, makes a gallery of them, and readers see it", async ({
  as,
  newsroom,
  browser,
}) => {
  test.setTimeout(240_000);
  const reporter = await as("reporter");
  const desk = new WritingDesk(reporter);
  const storyId = await desk.begin();
  await desk.title.fill("Tanam Padi Serentak di Batang Luar");
  await desk.body.click();
  await reporter.keyboard.type("Warga tiga desa menanam padi serentak pada pekan ini.");
  await reporter.getByRole("button", { name: "Sisipkan foto" }).first().click();
  const picker = reporter.getByRole("dialog");
  const files = await Promise.all(
    [11, 12, 13].map(async (seed) => file(`IMG_${seed}.jpg`, await scenePhoto(seed))),
  );
  await picker.locator('input[type="file"]').first().setInputFiles(files);
  for (const { name } of files) await expect(ready(reporter, name)).toBeVisible({ timeout: 60_000 });

  await test.step("the form: caption from four boxes, a missing credit, a crop by hand", async () => {
    await rowOf(reporter, "IMG_12.jpg").getByRole("button", { name: "Isi keterangan" }).click();
    await picker.getByRole("button", { name: "Bantu susun keterangan" }).click();
    await picker.getByLabel("Siapa", { exact: true }).fill("warga Desa Pudak");
    await picker.getByLabel("Melakukan apa").fill("menanam padi");
    await expect(picker.getByText("Belum ada: di mana.")).toBeVisible();
    // What the file knows stands there already.
    await expect(picker.getByLabel("Kapan")).toHaveValue("Jumat (20/11/2026)");
    await picker.getByLabel("Di mana").fill("sawah desa");
    await picker.getByRole("button", { name: "Pakai keterangan ini" }).click();
    const caption = picker.getByLabel("Keterangan foto");
    await expect(caption).toHaveValue("Warga Desa Pudak menanam padi di sawah desa, Jumat (20/11/2026).");
    await picker.getByLabel("Teks pengganti").fill("Foto petani");
    await expect(picker.getByText(/Tidak perlu diawali/)).toBeVisible();
    await picker.getByRole("button", { name: "Pakai foto ini" }).click();
    await expect(picker.getByText("Isi kredit: dari siapa foto ini?")).toBeVisible();
    await picker.getByRole("list", { name: "Saran" }).getByRole("button", { name: "Masrul Anwar" }).click();
    await picker.getByRole("button", { name: "Atur potongan 1 : 1" }).click();
    await expect(picker.getByRole("group", { name: /Potongan 1 : 1/ })).toBeVisible();
    await expectAccessible(reporter, "the form with its crops");
    const frame = picker.locator(".ReactCrop__crop-selection");
    await frame.focus();
    const saved = reporter.waitForRequest((request) => request.method() === "PATCH");
    for (let press = 0; press < 4; press++) await reporter.keyboard.press("ArrowLeft");
    await picker.getByRole("button", { name: "Selesai" }).click();
    await expect(picker.getByText("1 : 1 · diatur")).toBeVisible();
    await picker.getByRole("button", { name: "Pakai foto ini" }).click();
    expect(cropsOf(await saved)).toHaveProperty("1x1");
    await expect(picker).toBeHidden();
    await expect(reporter.getByRole("group", { name: "Foto", exact: true })).toHaveCount(1);
  });

  await test.step("two photos become a gallery, in the order that was set, with one credit for both", async () => {
    await expect(reporter.getByText("2 foto siap dipakai")).toBeVisible();
    await reporter.getByRole("button", { name: "Lihat foto" }).click();
    await picker.getByRole("button", { name: "Jadikan galeri (2 foto)" }).click();
    await picker.getByRole("button", { name: "Naikkan IMG_13.jpg" }).click();
    await picker.getByRole("button", { name: "Sisipkan galeri (2 foto)" }).click();
    await expect(picker.getByText("Isi kredit: dari siapa foto ini?")).toBeVisible();
    await picker.getByLabel("Kredit untuk 2 foto yang belum berkredit").fill("Dinas Pertanian");
    await expectAccessible(reporter, "the order of a gallery");
    await picker.getByRole("button", { name: "Sisipkan galeri (2 foto)" }).click();
    await expect(picker).toBeHidden();
  });
  const gallery = reporter.getByRole("group", { name: "Galeri (2 foto)" });
  await expect(gallery).toBeVisible();

  await test.step("two people write two captions of one gallery at once, and a third picture joins it", async () => {
    await reporter.goto(`/desk/stories/${storyId}`);
    await desk.ready();
    const captions = gallery.getByLabel("Keterangan foto");
    await captions.nth(0).fill("Pagi di sawah.");
    await desk.stored();
    // The same person on a second screen: no less a second writer.
    const colleague = await reporter.context().newPage();
    await colleague.goto(`/desk/stories/${storyId}`);
    const theirs = colleague.getByRole("group", { name: "Galeri (2 foto)" }).getByLabel("Keterangan foto");
    await expect(theirs.nth(0)).toHaveValue("Pagi di sawah.", { timeout: 20_000 });
    await Promise.all([captions.nth(0).fill("Pagi hari di sawah."), theirs.nth(1).fill("Sore di sawah.")]);
    await expect(captions.nth(1)).toHaveValue("Sore di sawah.");
    await expect(theirs.nth(0)).toHaveValue("Pagi hari di sawah.");
    await colleague.close();
    await gallery.getByRole("button", { name: "Turunkan" }).nth(1).click();
    await expect(captions.nth(1)).toHaveValue("Pagi hari di sawah.");
    await gallery.getByRole("button", { name: "Tambah foto ke galeri" }).click();
    await picker
      .locator('input[type="file"]')
      .first()
      .setInputFiles(file("IMG_14.jpg", await scenePhoto(14)));
    await picker.getByLabel("Kredit").fill("Masrul Anwar");
    await picker.getByRole("button", { name: "Pakai foto ini" }).click();
    await expect(reporter.getByRole("group", { name: "Galeri (3 foto)" })).toBeVisible();
    await desk.stored();
    // From the top: what lies half under the sticky toolbar counts as too small a target.
    await reporter.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible(reporter, "a gallery in the editor");
  });

  await test.step("readers get the gallery without script, and only once it is public", async () => {
    await desk.chooseSection("Daerah");
    await desk.stored();
    await reporter.getByRole("button", { name: "Kirim ke meja" }).first().click();
    await reporter.getByRole("dialog").getByRole("button", { name: "Kirim ke meja" }).click();
    await expect(reporter.getByText("Menunggu tinjauan").first()).toBeVisible({ timeout: 20_000 });
    const editor = await as("editor");
    await editor.goto(`/desk/stories/${storyId}/review`);
    const shown = editor.locator(".story-text .gallery .picture");
    await expect(shown).toHaveCount(3);
    const address = (await shown.first().locator("img").getAttribute("src")) ?? "";
    const stranger = await browser.newContext({ javaScriptEnabled: false });
    expect((await stranger.request.get(newsroom.url + address)).status()).toBe(404);
    await publish(editor);
    const path = await until(async () => {
      const list = await (await stranger.request.get(`${newsroom.url}/daerah`)).text();
      return /href="(\/daerah\/tanam-padi-serentak[^"]*)"/.exec(list)?.[1] ?? null;
    });
    for (const colorScheme of ["light", "dark"] as const)
      await readGallery(stranger, newsroom.url + path, colorScheme);
    expect((await stranger.request.get(newsroom.url + address)).status()).toBe(200);
    const page = await (await stranger.request.get(newsroom.url + path)).text();
    expect(page).toContain('"caption":"Sore di sawah."');
    expect(page).toContain('"creditText":"Dinas Pertanian"');
    await stranger.close();
  });
});

function cropsOf(request: Request): Record<string, unknown> {
  return JSON.parse(request.postData() ?? "{}").crops ?? {};
}

async function publish(editor: Page): Promise<void> {
  await editor.getByRole("button", { name: "Setujui", exact: true }).click();
  await expect(editor.getByText("Disetujui").first()).toBeVisible({ timeout: 20_000 });
  await editor.getByRole("button", { name: "Terbitkan sekarang" }).click();
  const dialog = editor.getByRole("dialog", { name: "Terbitkan sekarang?" });
  await dialog.getByRole("button", { name: "Terbitkan sekarang" }).click();
  await expect(editor.getByText("Tayang").first()).toBeVisible({ timeout: 20_000 });
}

async function until<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  for (let asked = 0; asked < 60; asked++) {
    const value = await ask();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("it did not come about");
}

async function readGallery(context: BrowserContext, address: string, colorScheme: "light" | "dark") {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  const gallery = page.getByRole("region", { name: "Galeri foto 1" });
  await expect(gallery.locator("figure")).toHaveCount(3);
  await expect(gallery.getByText("1 dari 3")).toBeVisible();
  await expect(gallery.getByText("Sore di sawah.")).toBeVisible();
  // The row scrolls by itself, by keyboard too; the page does not.
  await gallery.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => gallery.evaluate((row) => row.scrollLeft)).toBeGreaterThan(0);
  await expectNoSidewaysScroll(page, "a story with a gallery");
  await page.close();
}

test("an upload goes on after a lost signal, after a reload and after the server was killed", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(180_000);
  const reporter = await as("reporter");
  await openLibrary(reporter);
  const heavy = await scenePhoto(31, 4_000, 3_000, 100);
  expect(heavy.length).toBeGreaterThan(2_500_000);
  const sent: number[] = [];
  reporter.on("request", (request) => {
    const offset = request.headers()["upload-offset"];
    if (request.method() === "PATCH" && offset !== undefined) sent.push(Number(offset));
  });
  const line = await reporter.context().newCDPSession(reporter);
  const speed = async (bytesPerSecond: number, offline = false) => {
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", {
      offline,
      latency: 20,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond,
    });
  };
  await speed(150_000);
  await reporter.locator('input[type="file"]').first().setInputFiles(file("jauh.jpg", heavy));
  const row = rowOf(reporter, "jauh.jpg");
  // So much that some of it has arrived, and does not only lie in the buffers of the line.
  await expect(row.getByText(/Mengunggah [2-9]\d%/)).toBeVisible({ timeout: 30_000 });

  await test.step("the signal goes, and comes back", async () => {
    await speed(150_000, true);
    await expect(row.getByText("Sambungan terputus. Mencoba lagi …")).toBeVisible({ timeout: 40_000 });
    await speed(150_000);
    await expect(row.getByText(/Mengunggah/)).toBeVisible({ timeout: 20_000 });
  });
  await test.step("the page is loaded anew, and the server is killed meanwhile", async () => {
    await newsroom.kill("SIGKILL");
    await newsroom.start();
    await speed(-1);
    await openLibrary(reporter);
    await expect(ready(reporter, "jauh.jpg")).toBeVisible({ timeout: 60_000 });
  });
  // It began at the beginning once; every other time it went on.
  expect(sent.filter((offset) => offset === 0)).toHaveLength(1);
  expect(sent.length).toBeGreaterThan(1);
  await expect(reporter.getByRole("button", { name: "Buka foto: jauh.jpg" })).toBeVisible();
});

test("what the library has already is offered before a byte is sent, and what looks like it afterwards", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const reporter = await as("reporter");
  await openLibrary(reporter);
  const input = reporter.locator('input[type="file"]').first();
  const photo = await scenePhoto(41);
  await input.setInputFiles(file("asli.jpg", photo));
  await expect(ready(reporter, "asli.jpg")).toBeVisible({ timeout: 30_000 });
  const sent: string[] = [];
  reporter.on("request", (request) => {
    if (request.url().includes("/uploads")) sent.push(request.method());
  });
  await input.setInputFiles(file("salinan.jpg", photo));
  const copy = rowOf(reporter, "salinan.jpg");
  await expect(copy.getByText("Sudah ada di pustaka.")).toBeVisible();
  expect(sent).toEqual([]);
  await copy.getByRole("button", { name: "Pakai yang ada" }).click();
  await expect(ready(reporter, "salinan.jpg")).toBeVisible();
  expect(sent).toEqual([]);

  const viaWhatsApp = await sharp(photo).resize(1_000).jpeg({ quality: 50 }).toBuffer();
  await input.setInputFiles(file("wa.jpg", viaWhatsApp));
  const alike = rowOf(reporter, "wa.jpg");
  await expect(alike.getByText("Sudah ada foto yang mirip di pustaka.")).toBeVisible({ timeout: 30_000 });
  for (const colorScheme of ["light", "dark"] as const) {
    await reporter.emulateMedia({ colorScheme });
    await expectAccessible(reporter, `the library with uploads, ${colorScheme}`);
  }
  await alike.getByRole("button", { name: "Pakai yang di pustaka" }).click();
  await alike.getByRole("button", { name: "Isi keterangan" }).click();
  await expect(
    reporter
      .getByRole("dialog")
      .getByText(/asli\.jpg/)
      .first(),
  ).toBeVisible();
  await reporter.keyboard.press("Escape");
  await reporter.reload();
  await expect(reporter.getByRole("button", { name: "Buka foto: asli.jpg" })).toBeVisible();
  await expect(reporter.getByRole("button", { name: "Buka foto: wa.jpg" })).toHaveCount(0);
  await reporter.getByLabel("Unggahan saya").check();
  await reporter.getByRole("combobox", { name: "Bentuk foto" }).selectOption({ label: "Tegak" });
  await expect(reporter.getByText("Tidak ada foto dengan saringan ini")).toBeVisible();
});

test("saving data, a portrait photo is made smaller on the phone, stands upright, and keeps what it says", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const reporter = await as("otherReporter");
  await reporter.setViewportSize({ width: 390, height: 844 });
  await openLibrary(reporter);
  await reporter.getByLabel("Hemat data.").check();
  // Held upright: the sensor's pixels lie on their side, and EXIF says so.
  const lying = await scenePhoto(51, 4_032, 3_024, 92, 6);
  let bytes = 0;
  reporter.on("request", (request) => {
    const length = request.headers()["upload-length"];
    if (length !== undefined) bytes = Number(length);
  });
  await reporter.locator('input[type="file"]').first().setInputFiles(file("potret.jpg", lying));
  await expect(rowOf(reporter, "potret.jpg").getByText(/Dikecilkan dari/)).toBeVisible({ timeout: 60_000 });
  expect(bytes).toBeLessThan(lying.length * 0.7);
  await rowOf(reporter, "potret.jpg").getByRole("button", { name: "Isi keterangan" }).click();
  const form = reporter.getByRole("dialog");
  await expect(form.getByText(/1536 × 2048 piksel · Diambil 20 Nov, 14\.05 WIB/)).toBeVisible();
  await expectNoSidewaysScroll(reporter, "the form on a phone");
  await reporter.keyboard.press("Escape");
  await expectAccessible(reporter, "the library on a phone");
});
