import { type CDPSession, devices, type Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { expectNoSidewaysScroll } from "../support/accessible.ts";
import { expectTouchTargets } from "../support/touch-targets.ts";

const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
test.use({ ...pixel, viewport: { width: 390, height: 844 } });

/** A phone's keyboard: it composes words, replaces them, and tells what it does instead of sending keys. */
class PhoneKeyboard {
  readonly #session: CDPSession;
  constructor(session: CDPSession) {
    this.#session = session;
  }
  static async of(page: Page): Promise<PhoneKeyboard> {
    return new PhoneKeyboard(await page.context().newCDPSession(page));
  }
  /** Composes a word letter by letter and ends with `word`, as after an autocorrection, and a space. */
  async word(letters: string, word = letters): Promise<void> {
    for (let end = 1; end <= letters.length; end += 1) {
      const text = letters.slice(0, end);
      await this.#session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await this.#session.send("Input.insertText", { text: `${word} ` });
  }
  /** Speaks: the whole sentence comes at once. */
  async speak(sentence: string): Promise<void> {
    await this.#session.send("Input.insertText", { text: sentence });
  }
  async backspace(): Promise<void> {
    const key = { key: "Unidentified", code: "", windowsVirtualKeyCode: 229 };
    await this.#session.send("Input.dispatchKeyEvent", {
      type: "keyDown",
      ...key,
      commands: ["deleteBackward"],
    });
    await this.#session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  }
  async enter(): Promise<void> {
    const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 };
    await this.#session.send("Input.dispatchKeyEvent", { type: "keyDown", ...key, text: "\r" });
    await this.#session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  }
}

test("words that a phone's keyboard composes, corrects and hears arrive as they were meant", async ({
  as,
}) => {
  const page = await as("reporter");
  const desk = new WritingDesk(page);
  const storyId = await desk.begin();
  await desk.body.tap();
  const keyboard = await PhoneKeyboard.of(page);
  await keyboard.word("Wagra", "Warga");
  await keyboard.word("membersihkan");
  await keyboard.word("prit", "parit");
  await keyboard.speak("di Kelurahan Legok, Kota Jambi, pada Selasa pagi. Kegiatan diikuti 120 orang.");
  await keyboard.enter();
  await keyboard.word("Besok");
  const first =
    "Warga membersihkan parit di Kelurahan Legok, Kota Jambi, pada Selasa pagi. Kegiatan diikuti 120 orang.";
  await expect(desk.body.locator("p")).toHaveText([first, "Besok "]);

  await test.step("a backspace at the beginning of a paragraph joins it with the one before", async () => {
    await page.keyboard.press("Home");
    await keyboard.backspace();
    await expect(desk.body.locator("p")).toHaveText([`${first}Besok `]);
    await keyboard.speak(" ");
    await expect(desk.body.locator("p")).toHaveText([`${first} Besok `]);
    await expect(desk.body).toBeFocused();
  });

  await test.step("the server has it all", async () => {
    await desk.stored();
    await desk.open(storyId);
    await expect(desk.body.locator("p")).toHaveText([`${first} Besok `]);
  });
});

for (const [width, height] of [
  [390, 844],
  [640, 360],
] as const) {
  test(`at ${width} × ${height} everything is in reach of a thumb`, async ({ as }) => {
    const page = await as("reporter");
    await page.setViewportSize({ width, height });
    const desk = new WritingDesk(page);
    await desk.begin();
    await desk.title.fill("Warga Legok Membersihkan Parit Sepanjang Dua Kilometer Jelang Musim Hujan");
    await expectNoSidewaysScroll(page, "the editor");
    await expectTouchTargets(page, "the editor");
    const send = page.getByRole("button", { name: "Kirim ke meja" }).filter({ visible: true }).first();
    const box = await send.boundingBox();
    expect(box?.y ?? 0, "the main action is in the lower part").toBeGreaterThan(height / 2);
    await page.screenshot({ path: `test-results/phone-${width}-rest.png` });
    await desk.body.tap();
    await page.keyboard.type("Puluhan warga membersihkan parit.");
    await expectTouchTargets(page, "the editor while writing");
    const line = await desk.body.locator("p").first().boundingBox();
    const tools = await page.getByRole("toolbar", { name: "Format teks" }).boundingBox();
    expect((line?.y ?? 0) + (line?.height ?? 0), "what is written can be seen").toBeLessThanOrEqual(
      tools?.y ?? 0,
    );
    await page.screenshot({ path: `test-results/phone-${width}-writing.png` });
    await page.getByRole("button", { name: "Tutup papan ketik" }).tap();
    await desk.openDetails();
    await expectTouchTargets(page, "the details");
    await expectNoSidewaysScroll(page, "the details");
  });
}
