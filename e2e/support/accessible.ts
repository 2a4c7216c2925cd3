import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** No violation of WCAG 2.2 AA that a machine can find; `where` names the page in the failure. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
  expect(told, `${where} is accessible`).toEqual([]);
}

/** The page is no wider than its window: nobody scrolls sideways to read. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { content, window: frame } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `${where} is no wider than its window`).toBeLessThanOrEqual(frame);
}
