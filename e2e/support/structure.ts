import { expect, type Page } from "@playwright/test";

/** Landmarks are there once each and named apart, headings go down step by step, and no id stands twice. */
export async function expectStructure(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const nameOf = (element: HTMLElement) =>
      element.getAttribute("aria-label") ??
      document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent?.trim() ??
      "";
    const levels = shown("h1, h2, h3, h4, h5, h6").map((heading) => Number(heading.tagName[1]));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return {
      mains: shown("main").length,
      banners: shown("body > header, body > :not(main, footer, aside, nav) > header").length,
      footers: shown("body > footer").length,
      // An aside inside an article is no landmark of the page.
      namelessParts: shown("nav, aside:not(article *), section[aria-label], section[aria-labelledby]").filter(
        (part) => nameOf(part) === "",
      ).length,
      twiceNamed: doubled(shown("nav").map(nameOf)),
      skips: levels.filter((level, index) => index > 0 && level - (levels[index - 1] ?? level) > 1).length,
      firstLevels: levels.filter((level) => level === 1).length,
      twiceIds: doubled(ids),
    };
    function doubled(words: string[]): string[] {
      return words.filter((word, index) => words.indexOf(word) !== index);
    }
  });
  expect(found, where).toEqual({
    mains: 1,
    banners: 1,
    footers: 1,
    namelessParts: 0,
    twiceNamed: [],
    skips: 0,
    firstLevels: 1,
    twiceIds: [],
  });
}

/**
 * Walks a page by Tab from its top: every stop is visible, shows where it is, and lies in the window. Returns how
 * many stops there are until the page ends, at most `most`.
 */
export async function walkByKeyboard(page: Page, where: string, most: number): Promise<number> {
  for (let stop = 1; stop <= most; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40),
        // The parts inside a field for a date show it by themselves.
        shows:
          (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) ||
          (element instanceof HTMLInputElement && element.type === "date"),
        inWindow:
          box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    });
    if (!at) return stop - 1;
    expect({ shows: at.shows, inWindow: at.inWindow }, `${where}, stop ${stop}: ${at.name}`).toEqual({
      shows: true,
      inWindow: true,
    });
  }
  return most;
}
