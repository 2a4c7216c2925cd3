import { expect, type Page } from "@playwright/test";

/** The least width and height of what a thumb has to meet, in CSS pixels. */
const least = 44;

/** Everything visible that can be pressed is 44 px at least in both directions; links in running text are not meant. */
export async function expectTouchTargets(page: Page, where: string): Promise<void> {
  const small = await page.evaluate((size) => {
    const found: string[] = [];
    for (const target of document.querySelectorAll<HTMLElement>(
      'button, a[href], [role="menuitem"], select, summary',
    )) {
      if (target.closest(".desk-body p, .desk-body li, .sr-only") || target.closest("[inert]")) continue;
      // A link that lies over its whole row by `::after` is pressed where the row is.
      const over = getComputedStyle(target, "::after");
      const covers = over.content !== "none" && over.position === "absolute" && over.inset === "0px";
      const box = ((covers && target.offsetParent) || target).getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || !target.checkVisibility({ visibilityProperty: true }))
        continue;
      // The link that skips the navigation waits above the page for the keyboard.
      if (box.bottom <= 0) continue;
      if (box.width + 0.5 >= size && box.height + 0.5 >= size) continue;
      const name = target.getAttribute("aria-label") ?? target.textContent?.trim().slice(0, 40) ?? "";
      found.push(`${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    return found;
  }, least);
  expect(small, `${where}: targets below ${least} px`).toEqual([]);
}
