import { expect, type Locator, type Page } from "@playwright/test";

/** The editor, as a writer uses it. */
export class WritingDesk {
  readonly page: Page;
  readonly title: Locator;
  readonly body: Locator;
  readonly saving: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole("textbox", { name: "Judul", exact: true });
    this.body = page.getByRole("textbox", { name: "Isi berita" });
    this.saving = page.getByText(/^Tersimpan \d\d\.\d\d/).first();
  }

  /** Begins a story from "Meja saya" and waits until it can be written in. */
  async begin(): Promise<string> {
    await this.page.goto("/desk");
    await this.page.getByRole("button", { name: "Tulis" }).first().click();
    await this.page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/);
    await this.ready();
    return this.page.url().split("/").at(-1) ?? "";
  }

  async open(storyId: string): Promise<void> {
    await this.page.goto(`/desk/stories/${storyId}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.title).toBeVisible({ timeout: 20_000 });
    await expect(this.body).toBeVisible();
  }

  /** Pastes as a person does: from the clipboard, with the keyboard. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.body.click();
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** What stands in the body, without the names at other people's carets. */
  async text(): Promise<string> {
    return this.body.evaluate((body) => {
      const copy = body.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return "";
      for (const caret of copy.querySelectorAll('[class*="caret"]')) caret.remove();
      return copy.textContent ?? "";
    });
  }

  /** Waits until the server holds everything that was typed. */
  async stored(): Promise<void> {
    await expect(this.saving).toBeVisible({ timeout: 15_000 });
  }

  /** Opens the panel with section, topics and bylines where the screen is too small to show it. */
  async openDetails(): Promise<void> {
    const section = this.page.getByRole("combobox", { name: "Kanal" });
    if (!(await section.isVisible()))
      await this.page.getByRole("button", { name: "Rincian" }).first().click();
    await expect(section).toBeVisible();
  }

  async chooseSection(name: string): Promise<void> {
    await this.openDetails();
    await this.page.getByRole("combobox", { name: "Kanal" }).selectOption({ label: name });
  }
}
