import { type Browser, type BrowserContext, devices, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { liveEntries } from "#db/schema/live.ts";
import { stories } from "#db/schema/stories.ts";
import { publishedLiveStory } from "#db/testing/live-story.ts";
import { newId } from "#lib/new-id.ts";
import { postEntry } from "#newsroom/live/commands/post-entry.ts";
import { startCoverage } from "#newsroom/live/commands/run-coverage.ts";
import { coverageOf } from "#newsroom/live/published.ts";
import { publicPathOf } from "#newsroom/review/queries.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { expect, type Part, people, signIn, test } from "../fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessible.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";
import { expectTouchTargets } from "../support/touch-targets.ts";

const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
const phone = { ...pixel, viewport: { width: 390, height: 844 } };

// A step that does not come fails by itself, and does not use up the whole journey's time.
test.use({ actionTimeout: 15_000 });

/** Somebody of the newsroom on a phone. */
async function onPhone(browser: Browser, url: string, part: Part): Promise<Page> {
  const storageState = await signIn(url, people[part]);
  const context = await browser.newContext({ ...phone, baseURL: url, storageState });
  return context.newPage();
}

async function write(page: Page, words: { headline?: string; text: string; keyMoment?: boolean }) {
  const composer = page.getByRole("region", { name: "Tulis kabar" });
  await composer.getByLabel("Tulis kabar…").click();
  await composer.getByLabel("Tulis kabar…").fill(words.text);
  if (words.keyMoment) await composer.getByRole("button", { name: "Momen penting" }).click();
  if (words.headline) await composer.getByLabel(/^Judul/).fill(words.headline);
  await composer.getByRole("button", { name: "Kirim kabar" }).click();
}

const entryWith = (page: Page, text: string | RegExp) =>
  page.locator(".live-entry").filter({ hasText: text });

test("two reporters tell a flood live from their phones, and readers have it within three seconds", async ({
  as,
  page: reader,
  browser,
  newsroom,
}) => {
  test.setTimeout(300_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const title = "Air Sungai Masuk Pasar Angso Duo";
  const { storyId } = await publishedLiveStory(db, staff, title);
  const path = (await publicPathOf(storyId, db)) ?? "";
  const opened: BrowserContext[] = [];
  const editor = await as("editor");

  await test.step("an editor begins the coverage and names its reporters", async () => {
    await editor.goto("/desk/live");
    const row = editor.getByRole("listitem").filter({ hasText: title });
    await row.getByRole("link", { name: "Mulai siaran langsung" }).click();
    await expect(editor.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await editor.getByRole("button", { name: "Mulai siaran langsung" }).click();
    await expect(editor.getByRole("alert").filter({ hasText: "Pilih" })).toBeVisible();
    await editor.getByLabel("Masrul Anwar").check();
    await editor.getByLabel("Rudi Pangestu").check();
    await expectAccessible(editor, "beginning a coverage");
    await editor.getByRole("button", { name: "Mulai siaran langsung" }).click();
    await expect(editor.getByText("Belum ada kabar")).toBeVisible();
  });

  const plain = await browser.newContext({ ...phone, baseURL: newsroom.url, javaScriptEnabled: false });
  opened.push(plain);
  const scriptless = await plain.newPage();
  await test.step("lists and the story say that it is live, without script too", async () => {
    await scriptless.goto("/daerah");
    const card = scriptless.getByRole("article").filter({ hasText: title }).first();
    await expect(card.getByText("Langsung", { exact: true })).toBeVisible();
    await scriptless.goto(path);
    await expect(scriptless.locator(".story > header .live-label")).toHaveText("Langsung");
    await expect(scriptless.getByText(/Belum ada kabar/).first()).toBeVisible();
    await reader.goto(path);
  });

  const masrul = await onPhone(browser, newsroom.url, "reporter");
  const rudi = await onPhone(browser, newsroom.url, "otherReporter");
  opened.push(masrul.context(), rudi.context());
  await test.step("a reporter finds it on their desk, and writes at the thumb", async () => {
    await masrul.goto("/desk");
    await masrul.getByRole("link", { name: "Buka siaran" }).tap();
    await expect(masrul.getByRole("heading", { level: 1, name: "Siaran langsung" })).toBeVisible();
    await masrul.getByRole("link", { name: title }).tap();
    await expect(masrul.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await rudi.goto(`/desk/live/${storyId}`);
    await expectNoSidewaysScroll(masrul, "the console on a phone");
    await masrul.getByLabel("Tulis kabar…").tap();
    await expectTouchTargets(masrul, "the console on a phone");
    await expectAccessible(masrul, "the console on a phone");
    await masrul.getByRole("button", { name: /^Ringkasan & petugas/ }).tap();
    await expect(masrul.getByRole("listitem").filter({ hasText: /Rudi Pangestu.*Aktif/ })).toBeVisible();
  });

  await test.step("what is sent is with the colleague within a second, and with the reader within three", async () => {
    await write(masrul, { text: "Air setinggi *mata kaki* masuk lapak ikan." });
    const since = Date.now();
    await expect(rudi.getByText("Air setinggi mata kaki masuk lapak ikan.")).toBeVisible();
    await expect(entryWith(reader, "Air setinggi mata kaki")).toBeVisible({ timeout: 3_500 });
    expect(Date.now() - since).toBeLessThan(4_000);
    await expect(masrul.getByLabel("Tulis kabar…")).toHaveValue("");
    await scriptless.reload();
    await expect(entryWith(scriptless, "Air setinggi mata kaki").locator("strong")).toHaveText("mata kaki");
    await expect(scriptless.locator("script:not([type='application/ld+json'])")).toHaveCount(1);
  });

  await test.step("a key moment with a picture has its anchor, caption and credit", async () => {
    const composer = rudi.getByRole("region", { name: "Tulis kabar" });
    await composer.getByLabel("Tulis kabar…").tap();
    await composer.getByRole("button", { name: "Tambah foto" }).tap();
    const picker = rudi.getByRole("dialog");
    await picker.getByRole("tab", { name: "Pustaka" }).tap();
    await picker.getByRole("listitem").getByRole("button").first().tap();
    await picker.getByRole("button", { name: "Pakai foto ini" }).tap();
    await expect(picker).toBeHidden();
    await composer.getByLabel("Tulis kabar…").fill("Pedagang memindahkan barang ke lantai dua.");
    await composer.getByRole("button", { name: "Momen penting" }).tap();
    await composer.getByRole("button", { name: "Kirim kabar" }).tap();
    await expect(composer.getByRole("alert")).toContainText("Momen penting perlu judul");
    await expect(composer.getByLabel("Tulis kabar…")).toHaveValue(
      "Pedagang memindahkan barang ke lantai dua.",
    );
    await composer.getByLabel(/^Judul/).fill("Lapak lantai dasar dikosongkan");
    await composer.getByRole("button", { name: "Kirim kabar" }).tap();
    const moments = reader.getByRole("navigation", { name: "Momen penting" });
    await moments.getByRole("link", { name: "Lapak lantai dasar dikosongkan" }).click();
    const entry = entryWith(reader, "Pedagang memindahkan barang");
    await expect(entry).toBeInViewport();
    await expect(entry.locator("figcaption")).toContainText("Ilustrasi: Warta Batanghari");
    const picture = entry.locator("img");
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  });

  await test.step("who reads further down keeps their place: what is new waits behind a button", async () => {
    for (const n of [1, 2, 3])
      await write(masrul, { text: `Kabar pengantar ke-${n}. ${"Air naik. ".repeat(60)}` });
    await reader.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await expect(entryWith(reader, "Kabar pengantar ke-3")).toBeAttached();
    const read = entryWith(reader, "Kabar pengantar ke-2");
    await read.evaluate((entry) => entry.scrollIntoView({ block: "start", behavior: "instant" }));
    const before = Math.round((await read.boundingBox())?.y ?? 0);
    await write(masrul, { text: "Petugas datang." });
    await write(masrul, {
      headline: "Pompa ketiga menyala",
      text: "Pompa dipinjam dari kota.",
      keyMoment: true,
    });
    await expect(reader.getByRole("button", { name: "2 kabar baru" })).toBeVisible();
    await expect(entryWith(reader, "Petugas datang.")).toHaveCount(0);
    expect(Math.abs(Math.round((await read.boundingBox())?.y ?? 0) - before)).toBeLessThanOrEqual(1);
    await reader.getByRole("button", { name: "2 kabar baru" }).click();
    await expect(entryWith(reader, "Pompa ketiga menyala")).toBeInViewport();
    // Not while news waits: axe scrolls, and who scrolls to the top gets what waited.
    await expectAccessible(reader, "the readers' page while it is told");
  });

  await test.step("without a network nothing is lost, and what waited arrives once", async () => {
    await masrul.context().setOffline(true);
    await write(masrul, { text: "Ditulis di perahu tanpa sinyal." });
    await expect(masrul.getByText("Menunggu sambungan; tersimpan di perangkat ini")).toBeVisible();
    await expect(
      masrul.getByRole("status").filter({ hasText: "1 kabar disimpan di perangkat ini" }),
    ).toBeVisible();
    await masrul.getByLabel("Tulis kabar…").fill("Baru setengah");
    await masrul.context().setOffline(false);
    await expect(rudi.getByText("Ditulis di perahu tanpa sinyal.")).toBeVisible();
    await expect(masrul.getByText("Menunggu sambungan")).toBeHidden();
    await masrul.reload();
    await expect(masrul.getByLabel("Tulis kabar…")).toHaveValue("Baru setengah");
    const sent = await db
      .select()
      .from(liveEntries)
      .where(eq(liveEntries.text, "Ditulis di perahu tanpa sinyal."));
    expect(sent).toHaveLength(1);
    await masrul.getByLabel("Tulis kabar…").fill("");
  });

  await test.step("an editor mends one entry and takes another back, with its history", async () => {
    const card = editor.getByRole("listitem").filter({ hasText: "Pedagang memindahkan barang" });
    await card.getByRole("button", { name: /^Menu kabar/ }).click();
    await editor.getByRole("menuitem", { name: "Ubah" }).click();
    const dialog = editor.getByRole("dialog", { name: "Ubah kabar" });
    await dialog.getByLabel("Tulis kabar…").fill("Pedagang memindahkan barang ke lantai tiga.");
    await dialog.getByRole("button", { name: "Simpan perubahan" }).click();
    await expect(entryWith(reader, "lantai tiga").getByText(/^Diperbarui \d\d\.\d\d WIB$/)).toBeVisible();
    const wrong = editor.getByRole("listitem").filter({ hasText: "Pompa ketiga menyala" });
    await wrong.getByRole("button", { name: /^Menu kabar/ }).click();
    await editor.getByRole("menuitem", { name: "Hapus" }).click();
    const reason = editor.getByRole("dialog", { name: "Hapus kabar ini?" });
    await reason.getByRole("button", { name: "Hapus kabar" }).click();
    await expect(reason.getByText("Tulis alasannya.")).toBeVisible();
    await reason.getByLabel("Alasan").fill("Pompa itu ternyata belum tiba");
    await reason.getByRole("button", { name: "Hapus kabar" }).click();
    await expect(entryWith(reader, "Pompa ketiga menyala")).toHaveCount(0);
    await card.getByRole("button", { name: /^Menu kabar/ }).click();
    await editor.getByRole("menuitem", { name: "Riwayat" }).click();
    const history = editor.getByRole("dialog", { name: "Riwayat kabar" });
    await expect(history.getByText("Diubah Bakhtiar Ramli")).toBeVisible();
    await expect(history.getByText("Pedagang memindahkan barang ke lantai dua.")).toBeVisible();
    await editor.keyboard.press("Escape");
  });

  await test.step("a summary is pinned over the entries; the keyboard alone sends", async () => {
    const summary = editor.getByRole("region", { name: "Ringkasan" });
    await summary.getByRole("button", { name: "Tulis" }).click();
    await summary.getByLabel("Ringkasan sejauh ini").fill("Pasar ditutup sampai air surut.");
    await summary.getByRole("button", { name: "Simpan ringkasan" }).click();
    await expect(reader.getByRole("region", { name: "Ringkasan" })).toContainText(
      "Pasar ditutup sampai air surut.",
    );
    await editor.getByLabel("Tulis kabar…").fill("Redaksi menutup komentar.");
    await editor.getByLabel("Tulis kabar…").press("Control+Enter");
    await expect(rudi.getByText("Redaksi menutup komentar.")).toBeVisible();
    await expectAccessible(editor, "the console");
    await editor.goto("/desk/live");
    await expectAccessible(editor, "the list of coverages");
    await editor.goto(`/desk/live/${storyId}`);
  });

  await test.step("an entry has an address of its own", async () => {
    const first = entryWith(scriptless, "Air setinggi mata kaki");
    await scriptless.reload();
    await first.getByRole("link", { name: /tautan ke kabar ini$/ }).click();
    await expect(scriptless).toHaveURL(/\/siaran\/[0-9a-f-]{36}$/);
    await expect(scriptless.getByText("Air setinggi mata kaki")).toBeVisible();
    await expectNoSidewaysScroll(scriptless, "an entry by itself");
    const apart = await reader.context().newPage();
    await apart.goto(scriptless.url());
    await expectAccessible(apart, "an entry by itself");
    await apart.close();
  });

  await test.step("an end makes it an article, and what was being written is kept with a clear word", async () => {
    // So long a coverage that its beginning does not stand on the open page.
    const plain = { headline: "", pictures: [], keyMoment: false };
    const told = (await coverageOf(storyId, db))?.entryCount ?? 0;
    for (let n = told; n < 26; n += 1)
      await postEntry(
        { ...plain, actor: staff.editor, storyId, entryId: newId(), text: `Kabar ke-${n}.` },
        db,
      );
    await reader.evaluate(() => scrollTo(0, 0));
    await expect(entryWith(reader, "Kabar ke-25.")).toBeVisible();
    const open = await reader.locator(".live-entry").allTextContents();
    await masrul.getByLabel("Tulis kabar…").fill("Terlambat satu menit.");
    await editor.getByRole("button", { name: "Akhiri siaran" }).click();
    await editor.getByRole("dialog").getByRole("button", { name: "Akhiri siaran" }).click();
    await expect(editor.getByText("Siaran ini sudah berakhir")).toBeVisible();
    await expect(masrul.getByText("Siaran ini sudah berakhir")).toBeVisible();
    await expect(masrul.getByText("Terlambat satu menit.")).toBeVisible();
    await expect(masrul.getByRole("alert").filter({ hasText: "belum dikirim" })).toBeVisible();
    await expect(reader.getByText("Siaran ini sudah berakhir.")).toBeVisible();
    expect(await reader.locator(".live-entry").allTextContents(), "what was being read stays").toEqual(open);
    await reader.getByRole("link", { name: "Muat ulang halaman" }).click();
    await expect(reader.getByRole("heading", { name: "Runtutan kabar" })).toBeVisible();
    await expect(reader.locator(".story > header .live-label")).toHaveCount(0);
    await expect(reader.locator(".live-entry").first()).toContainText("Air setinggi mata kaki");
    const graph = JSON.parse(
      (await reader.locator("script[type='application/ld+json']").textContent()) ?? "{}",
    );
    expect(graph["@graph"][0]).toMatchObject({
      "@type": "LiveBlogPosting",
      coverageStartTime: expect.stringMatching(/\+07:00$/),
      coverageEndTime: expect.stringMatching(/\+07:00$/),
    });
    expect(graph["@graph"][0].liveBlogUpdate.length).toBeGreaterThan(5);
    await expectAccessible(reader, "the article after the end");
  });

  await test.step("withdrawn, it is gone with its entries", async () => {
    const [row] = await db.select().from(stories).where(eq(stories.id, storyId));
    await withdrawStory(
      {
        actor: staff.managingEditor,
        storyId,
        expectedVersion: row?.version ?? 0,
        ground: "sara",
        reason: "Uji",
      },
      db,
    );
    await expect.poll(async () => (await reader.request.get(path)).status()).toBe(410);
    expect(await (await reader.request.get(path)).text()).not.toContain("mata kaki");
    expect((await reader.request.get(`${path}/siaran.json`)).status()).toBe(404);
    await rudi.reload();
    await expect(rudi.getByText("Beritanya tidak sedang tayang.")).toBeVisible();
  });
  await Promise.all(opened.map((context) => context.close()));
  await db.$client.end();
});

test("bad input is told at its place and loses nothing; who is not named finds nothing", async ({
  as,
  newsroom,
}) => {
  test.setTimeout(120_000);
  const db = await databaseOf(newsroom);
  const staff = await demoStaff(db);
  const { storyId } = await publishedLiveStory(db, staff, "Sidang Terbuka Kasus Lahan");
  const terms = { storyId, reporterIds: [staff.writer.personId], entriesWait: true };
  await startCoverage({ actor: staff.editor, ...terms }, db);
  const [reporter, outsider, editor] = await Promise.all([as("reporter"), as("otherReporter"), as("editor")]);

  await test.step("too long, hostile or empty", async () => {
    await reporter.goto(`/desk/live/${storyId}`);
    const text = reporter.getByLabel("Tulis kabar…");
    await text.press("Control+Enter");
    await expect(reporter.getByRole("alert").filter({ hasText: "Tulis kabarnya" })).toBeVisible();
    const long = "Hakim bertanya. ".repeat(625);
    await text.fill(long);
    await text.press("Control+Enter");
    await expect(reporter.getByRole("alert").filter({ hasText: /paling banyak 2\.?000/ })).toBeVisible();
    await expect(text).toHaveValue(long);
    await text.fill("<img src=x onerror=alert(1)> <b>Hakim</b> [klik](javascript:alert(1))");
    await reporter.getByRole("button", { name: "Kirim ke redaktur" }).click();
    await expect(reporter.getByText("<b>Hakim</b>")).toBeVisible();
    await expect(reporter.getByText("Menunggu redaktur")).toBeVisible();
  });

  await test.step("an editor gives it to readers, as text and nothing else", async () => {
    await editor.goto(`/desk/live/${storyId}`);
    await editor.getByRole("button", { name: "Terbitkan" }).click();
    await expect(editor.getByText("Menunggu redaktur")).toBeHidden();
    const html = await (await editor.request.get((await publicPathOf(storyId, db)) ?? "")).text();
    expect(html).toContain("&lt;b&gt;Hakim&lt;/b&gt;");
    expect(html).not.toContain("<img src=x");
    expect(html).not.toContain('href="javascript:');
  });

  await test.step("others find neither the console nor its door", async () => {
    const missing = await outsider.goto(`/desk/live/${storyId}`);
    expect(missing?.status()).toBe(404);
    const post = {
      kind: "post",
      storyId,
      entryId: newId(),
      headline: "",
      text: "Saya ikut",
      pictures: [],
      keyMoment: false,
    };
    const door = `/api/desk/live/${storyId}`;
    expect((await outsider.request.get(door)).status()).toBe(404);
    const origin = newsroom.url;
    expect((await outsider.request.post(door, { data: post, headers: { origin } })).status()).toBe(404);
    const evil = await reporter.request.post(door, {
      data: post,
      headers: { origin: "https://evil.example" },
    });
    expect(evil.status()).toBe(403);
    const huge = { ...post, text: "a".repeat(300_000) };
    const refused = await reporter.request.post(door, { data: huge, headers: { origin } });
    expect(refused.status()).toBe(400);
    expect(await db.select().from(liveEntries).where(eq(liveEntries.storyId, storyId))).toHaveLength(1);
  });
  await db.$client.end();
});
