import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectAccessible } from "../support/accessible.ts";

const first = "Jembatan desa di Kerinci selesai dibangun, kata warga setempat.";
const second = "Bupati akan meresmikannya pekan depan bersama warga.";

/** A complete story of the reporter's, ready to be sent. */
async function write(page: Page, title: string): Promise<{ desk: WritingDesk; storyId: string }> {
  const desk = new WritingDesk(page);
  const storyId = await desk.begin();
  await desk.title.fill(title);
  await desk.body.click();
  await page.keyboard.type(first);
  await page.keyboard.press("Enter");
  await page.keyboard.type(second);
  await desk.stored();
  return { desk, storyId };
}

async function send(page: Page): Promise<void> {
  await new WritingDesk(page).chooseSection("Daerah");
  await page.getByRole("button", { name: "Kirim ke meja" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Kirim ke meja" }).click();
  await expect(page.getByText("Menunggu tinjauan").first()).toBeVisible();
}

/** Selects words of the body as a person does, from their first to their last character. */
async function select(desk: WritingDesk, words: string): Promise<void> {
  await desk.body.evaluate(async (body, wanted) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      await nextFrame();
      return;
    }
    throw new Error(`"${wanted}" is not in the body`);
    // The editor hears of a selection from the browser, a little later.
    function nextFrame(): Promise<void> {
      return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    }
  }, words);
}

/** The words that are shown as commented on. */
const marked = (page: Page) => page.locator(".comment-words");
const card = (page: Page, words: string) => page.locator('article[id^="note-"]').filter({ hasText: words });

test("an editor and a reporter talk beside the text, and the words are found again after edits", async ({
  as,
}) => {
  test.setTimeout(180_000);
  const reporter = await as("reporter");
  const { desk, storyId } = await write(reporter, "Jembatan untuk dikomentari");
  await send(reporter);

  const editor = await as("editor");
  const review = new WritingDesk(editor);
  await review.open(storyId);
  await review.body.click();
  await select(review, "kata warga setempat");
  await editor.keyboard.press("Control+Alt+m");
  const field = editor.getByRole("combobox", { name: "Komentar baru" });
  await expect(field).toBeFocused();
  // A mistake first: nothing but spaces is not sent.
  await field.fill("   ");
  await expect(editor.getByRole("button", { name: "Kirim", exact: true })).toBeDisabled();
  await field.fill("");
  await field.pressSequentially("@masr");
  await expect(editor.getByRole("option", { name: /Masrul/ })).toBeVisible();
  await editor.keyboard.press("Enter");
  await field.pressSequentially("siapa namanya?");
  await editor.keyboard.press("Control+Enter");

  // Live for the reporter, who has the story open and may only read it now.
  await expect(marked(reporter).first()).toHaveText("kata warga setempat", { timeout: 5_000 });
  await marked(reporter).first().click();
  await expect(card(reporter, "siapa namanya?")).toBeVisible();
  await card(reporter, "siapa namanya?")
    .getByRole("combobox", { name: "Balas" })
    .fill("Pak Amir, kepala dusun.");
  await reporter.keyboard.press("Control+Enter");
  await expect(card(editor, "Pak Amir, kepala dusun.")).toBeVisible({ timeout: 5_000 });

  // The words survive what is written before them, a paragraph that is divided, and a subhead.
  await review.body.click();
  await editor.keyboard.press("Control+Home");
  await editor.keyboard.type("Kabar baik: ");
  await expect(marked(editor)).toHaveText("kata warga setempat");
  await select(review, "dibangun, ");
  await editor.keyboard.press("ArrowRight");
  await editor.keyboard.press("Enter");
  await expect(marked(editor)).toHaveText("kata warga setempat");
  await expect(marked(reporter)).toHaveText("kata warga setempat", { timeout: 8_000 });
  await editor.keyboard.press("Control+Alt+2");
  await expect(marked(reporter)).toHaveText("kata warga setempat", { timeout: 8_000 });
  await review.stored();

  // Offline it is kept and said so; online again it goes.
  await editor.context().setOffline(true);
  await select(review, "Bupati");
  await editor.keyboard.press("Control+Alt+m");
  await editor.getByRole("combobox", { name: "Komentar baru" }).fill("Sebut nama bupatinya.");
  await editor.keyboard.press("Control+Enter");
  await expect(card(editor, "Sebut nama bupatinya.").getByText(/Belum terkirim/)).toBeVisible();
  await editor.context().setOffline(false);
  await expect(card(editor, "Sebut nama bupatinya.").getByText(/Belum terkirim/)).toBeHidden({
    timeout: 20_000,
  });
  await expect(card(reporter, "Sebut nama bupatinya.")).toBeVisible({ timeout: 5_000 });

  // F8 goes from note to note. Deleted words leave the thread listed.
  await review.body.click();
  await editor.keyboard.press("F8");
  await expect(card(editor, "siapa namanya?")).toBeFocused();
  await editor.keyboard.press("F8");
  await expect(card(editor, "Sebut nama bupatinya.")).toBeFocused();
  await review.body.click();
  await select(review, "Bupati");
  await editor.keyboard.press("Delete");
  await expect(card(editor, "Sebut nama bupatinya.")).toContainText("sudah dihapus");
  await editor.keyboard.press("Control+z");
  await expect(card(editor, "Sebut nama bupatinya.")).not.toContainText("sudah dihapus", { timeout: 5_000 });

  // Resolved, opened again; one's own words taken back.
  await editor.keyboard.press("F8");
  await card(editor, "siapa namanya?").getByRole("button", { name: "Tandai selesai" }).click();
  await editor.getByText("1 komentar selesai").click();
  await card(editor, "siapa namanya?").getByRole("button", { name: "Buka lagi" }).click();
  await expect(marked(editor).filter({ hasText: "kata warga" })).toBeVisible();
  await card(editor, "Sebut nama bupatinya.").getByRole("button", { name: "Hapus" }).click();
  await expect(editor.getByText("Komentar ini dihapus penulisnya.")).toBeVisible();
  await expectAccessible(editor, "the editor with comments");

  // The one who was named is told, and led to the thread, which then counts as read.
  await reporter.goto("/desk/notices");
  await expect(
    reporter.getByRole("link", { name: /menyebut Anda di Jembatan untuk dikomentari/ }).first(),
  ).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await reporter.emulateMedia({ colorScheme });
    await expectAccessible(reporter, `the notices, ${colorScheme}`);
  }
  await reporter
    .getByRole("link", { name: /menyebut Anda di Jembatan untuk dikomentari/ })
    .first()
    .click();
  await expect(card(reporter, "siapa namanya?")).toBeVisible();
  await expect(desk.body).toContainText("Kabar baik");

  // Under review the talk is at hand.
  await editor.goto(`/desk/stories/${storyId}/review`);
  await expect(editor.getByText("siapa namanya?").first()).toBeVisible();
});

test("proposed changes are shown by author, hold approval back, and are accepted or rejected", async ({
  as,
}) => {
  test.setTimeout(180_000);
  const reporter = await as("reporter");
  const { storyId } = await write(reporter, "Jembatan untuk disarankan");
  await send(reporter);

  const editor = await as("editor");
  const desk = new WritingDesk(editor);
  await desk.open(storyId);
  await editor.getByRole("button", { name: /Cara menyunting/ }).click();
  await editor.getByRole("menuitem", { name: /Menyarankan/ }).click();

  // Replaced words, a new paragraph, bold; a list cannot be proposed, and says so.
  await select(desk, "selesai");
  await editor.keyboard.type("rampung");
  await expect(desk.body.locator("del")).toHaveText("selesai");
  await expect(desk.body.locator("ins")).toHaveText("rampung");
  await select(desk, "Bupati");
  await editor.keyboard.press("Control+b");
  await expect(desk.body.locator(".suggested-modification")).toHaveText("Bupati");
  await editor.keyboard.press("Control+End");
  // The browser tells of a moved caret a moment later; nobody's fingers are quicker than that.
  await editor.waitForTimeout(100);
  await editor.keyboard.press("Enter");
  await editor.keyboard.type("Kalimat baru.");
  await editor.getByRole("button", { name: "Daftar butir" }).first().click();
  await expect(editor.getByText(/tidak dapat disarankan/)).toBeVisible();
  await expect(desk.body.locator("ul")).toHaveCount(0);

  // Words put in by an input method, as on Android.
  const client = await editor.context().newCDPSession(editor);
  await select(desk, "warga setempat");
  await editor.keyboard.press("ArrowRight");
  for (const text of [" d", " da", " dan"]) {
    await client.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await client.send("Input.insertText", { text: " dan tokoh" });
  await expect(desk.body.locator("ins").filter({ hasText: "dan tokoh" })).toBeVisible();
  await expect(desk.body).toContainText("warga setempat dan tokoh.");
  await desk.stored();

  // The writer sees them live under the editor's name; the frozen text is what was agreed on.
  await expect(reporter.locator(".desk-body del")).toHaveText("selesai", { timeout: 5_000 });
  await editor.goto(`/desk/stories/${storyId}/review`);
  await expect(editor.getByText(/saran terbuka/).first()).toBeVisible();
  await expect(editor.getByText("Jembatan desa di Kerinci selesai dibangun").first()).toBeVisible();
  await expect(editor.getByRole("button", { name: "Setujui", exact: true })).toBeDisabled();
  await expectAccessible(editor, "the review with proposals");

  // From there to the place; one rejected, one taken back by undo, the rest accepted.
  await editor.getByRole("link", { name: /rampung/ }).click();
  await expect(card(editor, "rampung")).toBeVisible();
  await card(editor, "Kalimat baru.").getByRole("button", { name: "Tolak" }).click();
  await expect(desk.body).not.toContainText("Kalimat baru.");
  await desk.body.click();
  await editor.keyboard.press("Control+z");
  await expect(desk.body).toContainText("Kalimat baru.");
  await card(editor, "Kalimat baru.").getByRole("button", { name: "Tolak" }).click();
  await editor.getByRole("button", { name: "Terima semua" }).click();
  await expect(desk.body.locator("ins, del, .suggested")).toHaveCount(0);
  expect(await desk.text()).toBe(
    `Jembatan desa di Kerinci rampung dibangun, kata warga setempat dan tokoh.${second}`,
  );
  await expect(desk.body.locator("strong")).toHaveText("Bupati");
  await desk.stored();
  await editor.goto(`/desk/stories/${storyId}/review`);
  await editor.getByRole("button", { name: "Setujui", exact: true }).click();
  await expect(editor.getByText("Disetujui").first()).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("comments stand in a sheet from below", async ({ as }) => {
    const reporter = await as("reporter");
    const { desk } = await write(reporter, "Jembatan dari ponsel");
    await select(desk, "Bupati");
    await reporter.getByRole("button", { name: /^Komentari \(/ }).click();
    const sheet = reporter.getByRole("dialog", { name: "Komentar" });
    await sheet.getByRole("combobox", { name: "Komentar baru" }).fill("Cek gelarnya.");
    await sheet.getByRole("button", { name: "Kirim", exact: true }).click();
    await expect(card(reporter, "Cek gelarnya.")).toBeVisible();
    await expectAccessible(reporter, "the sheet with comments");
    await sheet.getByRole("button", { name: "Tutup" }).click();
    await expect(marked(reporter)).toHaveText("Bupati");
    await expect(reporter.getByRole("button", { name: /1 terbuka/ })).toBeVisible();
  });
});
