import { expect, test } from "../fixtures.ts";
import { expectNoSidewaysScroll } from "../support/accessible.ts";
import { databaseOf } from "../support/outside.ts";
import { type ReaderAddresses, readerAddresses } from "../support/reader-addresses.ts";
import { expectStructure, walkByKeyboard } from "../support/structure.ts";

/** Pages that differ in what they are made of; axe goes over every kind in `readers.spec.ts`. */
const kinds: readonly (readonly [name: string, path: (at: ReaderAddresses) => string])[] = [
  ["the front page", () => "/"],
  ["a section", () => "/daerah"],
  ["a story", (at) => at.news.path],
  ["a photo story", (at) => at.photo.path],
  ["a search", () => "/cari?q=desa"],
  ["the day's index", () => "/indeks"],
  ["the right of reply with its form", () => "/hak-jawab"],
  ["what is not there", () => "/tidak-pernah-ada"],
  ["a withdrawn story", (at) => at.withdrawn.path],
];
const mostStops = 400;

let at: ReaderAddresses;

test.beforeAll(async ({ newsroom }) => {
  const db = await databaseOf(newsroom);
  at = await readerAddresses(db);
  await db.$client.end();
});

for (const [name, path] of kinds) {
  test(`${name} has landmarks and headings in order, and goes by keyboard alone`, async ({ page }) => {
    // Smooth scrolling would still be on its way when it is looked at.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path(at));
    await expectStructure(page, name);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Langsung ke isi" });
    await expect(skip).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.goto(path(at));
    expect(await walkByKeyboard(page, name, mostStops)).toBeGreaterThan(20);
  });

  test(`${name} is read at twice the size of letters, and moves nothing where that is not wanted`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(path(at));
    await expectNoSidewaysScroll(page, `${name} at 200 % of 1,280 px`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await expectNoSidewaysScroll(page, `${name} with letters of twice their size`);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving, "nothing moves").toBe(0);
  });
}
