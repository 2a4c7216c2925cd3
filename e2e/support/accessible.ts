import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Waits until what moves or changes its colours has come to rest; what never ends is let be. */
async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A look that was just chosen begins to change with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * No violation of WCAG 2.2 AA that a machine can find; `where` names the page in the failure. What is found while a
 * message comes or goes is looked at once more, when all is at rest again.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const found = await violationsOf(page);
  expect(found.length > 0 ? await violationsOf(page) : found, `${where} is accessible`).toEqual([]);
}

async function violationsOf(page: Page): Promise<string[]> {
  await untilAtRest(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** The page is no wider than its window: nobody scrolls sideways to read. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { content, window: frame } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `${where} is no wider than its window`).toBeLessThanOrEqual(frame);
}
