import type { BrowserContext, Page } from "@playwright/test";
import { compareTexts } from "./compare.ts";
import { words } from "./words.ts";
import { person, type World } from "./world.ts";

const bodyName = "Isi berita";

/**
 * Somebody who writes one story, with a log of every key that was pressed and of every word that the page called
 * kept: "stored" by the server, or "on this device".
 */
export class Writer {
  readonly world: World;
  context: BrowserContext;
  page: Page;
  readonly storyId: string;
  readonly total: number;
  /** What was typed and, as far as a crash allowed, should stand there. */
  typed = "";
  /** The longest text of which the page has said that it is kept. */
  acknowledged = "";
  lostAcknowledged = 0;
  lostInCrash = 0;
  readonly #perSecond: number;
  #number = 0;
  #pending = "";

  constructor(
    world: World,
    page: Page,
    { storyId, total, perSecond }: { storyId: string; total: number; perSecond: number },
  ) {
    this.world = world;
    this.page = page;
    this.context = page.context();
    this.storyId = storyId;
    this.total = total;
    this.#perSecond = perSecond;
  }

  get body() {
    return this.page.getByRole("textbox", { name: bodyName });
  }

  /** Types a share of all characters at the end of the text. Ends early when the page is gone or another came. */
  async type(share: number): Promise<void> {
    const everyMs = 1_000 / this.#perSecond;
    const page = this.page;
    let isOver = false;
    const end = () => {
      isOver = true;
    };
    // A key that meets the change of pages may never be answered.
    const over = page.waitForEvent("framenavigated", { timeout: 0 }).then(end, end);
    let next = Date.now();
    for (let count = Math.round(this.total * share); count > 0; count -= 1) {
      if (this.#pending === "") this.#pending = `${words[this.#number++ % words.length]}${this.#number} `;
      const character = this.#pending[0] ?? "";
      try {
        await Promise.race([page.keyboard.insertText(character), over]);
        if (isOver) return;
      } catch {
        return;
      }
      this.#pending = this.#pending.slice(1);
      this.typed += character;
      next += everyMs;
      const left = next - Date.now();
      if (left > 0) await wait(left);
      else next = Date.now();
    }
  }

  /** Types while something happens to the world. */
  async typeDuring(share: number, happens: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.type(share), happens()]);
  }

  /** Waits until the page says that the server has everything. */
  async stored(timeout = 90_000): Promise<void> {
    await this.page.locator('[data-saving="stored"]').waitFor({ timeout });
  }

  text(): Promise<string> {
    return this.body.evaluate((body) => (body.textContent ?? "").replaceAll("\u00a0", " "));
  }

  /** Opens the story anew in this browser and finds out what of it is left; goes on writing from there. */
  async reopen(context = this.context): Promise<void> {
    this.context = context;
    this.page = await context.newPage();
    await this.page.goto(`/desk/stories/${this.storyId}`);
    await this.settle();
  }

  /** After a page came back: what is missing was lost, and is no longer expected. */
  async settle(): Promise<void> {
    await this.stored();
    const kept = (await this.textAtRest()).trimEnd();
    this.lostAcknowledged += compareTexts(this.acknowledged, kept).lost;
    this.lostInCrash += compareTexts(this.typed, kept).lost;
    this.typed = kept === "" ? "" : `${kept} `;
    this.#pending = "";
    this.acknowledged = kept;
    await this.toEnd();
    if (kept !== "" && !(await this.text()).endsWith(" ")) await this.page.keyboard.insertText(" ");
  }

  /** What the server had and the journal had not comes a moment after the page is there. */
  async textAtRest(): Promise<string> {
    for (let before = await this.text(); ; ) {
      await wait(700);
      const now = await this.text();
      if (now === before) return now;
      before = now;
    }
  }

  async toEnd(): Promise<void> {
    await this.body.click();
    await this.page.keyboard.press("Control+End");
  }

  /** Signs in again where the page asks for it, and goes on. */
  async signInAgain(): Promise<void> {
    const dialog = this.page.getByRole("dialog", { name: "Masuk lagi" });
    await dialog.waitFor({ timeout: 30_000 });
    await dialog.getByLabel("Surel").fill(person.email);
    await dialog.getByLabel("Kata sandi").fill(person.password);
    await dialog.getByRole("button", { name: "Masuk dan lanjutkan" }).click();
    await dialog.waitFor({ state: "detached" });
    await this.toEnd();
  }

  /** Kills the process that draws the page: no event reaches it, as when Android clears its memory. */
  async crash(): Promise<void> {
    const { page } = this;
    const gone = page.waitForEvent("crash", { timeout: 10_000 });
    const session = await page.context().newCDPSession(page);
    await Promise.race([session.send("Page.crash").catch(() => undefined), gone]);
    await page.close({ runBeforeUnload: false }).catch(() => undefined);
  }
}

/**
 * Makes every page of a browser tell what it calls kept. What is reported is the text of a moment before the
 * sentence was read: what React had no time to show yet is not held against it.
 */
export async function listen(context: BrowserContext, heard: (text: string) => void): Promise<void> {
  await context.exposeBinding("heardKept", (_source, text: string) => heard(text));
  await context.addInitScript((name) => {
    const kept = ["stored", "device", "offline", "server-failed", "barred", "held-back"];
    let before: string | null = null;
    setInterval(() => {
      const body = document.querySelector(`[aria-label="${name}"]`);
      const line = document.querySelector("[data-saving]");
      const saving = line instanceof HTMLElement ? (line.dataset.saving ?? "") : "";
      if (before !== null && body !== null && kept.includes(saving)) {
        const tell: unknown = Reflect.get(window, "heardKept");
        if (typeof tell === "function") tell(before);
      }
      before = body === null ? null : (body.textContent ?? "").replaceAll("\u00a0", " ");
    }, 100);
  }, bodyName);
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
