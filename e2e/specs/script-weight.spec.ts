import type { Page } from "@playwright/test";
import { liveCoverages } from "#db/schema/live.ts";
import { storyInState } from "#db/testing/newsroom.ts";
import { expect, test } from "../fixtures.ts";
import { WritingDesk } from "../pages/writing-desk.ts";
import { demoStaff } from "../support/demo-staff.ts";
import { databaseOf } from "../support/outside.ts";
import { scriptBudgets } from "../support/script-budgets.ts";
import { weighScript } from "../support/script-weight.ts";

// What the service worker keeps for later is not what a page needs to begin.
test.use({ serviceWorkers: "block" });

test("each page of the desk stays within its budget of script", async ({ as, page, newsroom }) => {
  test.setTimeout(180_000);
  const db = await databaseOf(newsroom);
  const { storyId } = await storyInState(db, await demoStaff(db), "in-review", "Jembatan Diperlebar");
  const [coverage] = await db.select({ storyId: liveCoverages.storyId }).from(liveCoverages).limit(1);
  const covered = coverage?.storyId ?? "";
  await db.$client.end();
  const [editor, managing] = await Promise.all([as("editor"), as("managingEditor")]);
  const heading = (of: Page) => () =>
    expect(of.locator("h1, h2, button").filter({ visible: true }).first()).toBeVisible();
  const pages: [keyof typeof scriptBudgets, Page, string, () => Promise<void>][] = [
    ["signIn", page, "/masuk", heading(page)],
    ["desk", editor, "/desk", heading(editor)],
    ["board", editor, "/desk/board", heading(editor)],
    ["assignments", editor, "/desk/assignments", heading(editor)],
    ["assign", editor, "/desk/assignments/assign", heading(editor)],
    ["pictures", editor, "/desk/pictures", heading(editor)],
    ["account", editor, "/desk/account", heading(editor)],
    ["numbers", managing, "/desk/numbers", heading(managing)],
    ["front", managing, "/desk/front", heading(managing)],
    ["live", editor, `/desk/live/${covered}`, heading(editor)],
    ["review", editor, `/desk/stories/${storyId}/review`, heading(editor)],
    ["history", editor, `/desk/stories/${storyId}/history`, heading(editor)],
    ["sitePages", managing, "/desk/site/sections", heading(managing)],
    [
      "sitePage",
      managing,
      "/desk/site/pages/tentang",
      () => expect(managing.getByRole("textbox", { name: "Isi halaman" })).toBeVisible(),
    ],
    ["editor", editor, `/desk/stories/${storyId}`, () => new WritingDesk(editor).ready()],
  ];
  const over: string[] = [];
  for (const [name, browser, address, ready] of pages) {
    const budget = scriptBudgets[name];
    const { bytes, files } = await weighScript(browser, address, ready);
    const said = `${budget.page}: ${(bytes / 1_000).toFixed(1)} KB of ${budget.kilobytes} KB`;
    console.log(said);
    if (bytes <= budget.kilobytes * 1_000) continue;
    const heaviest = files
      .slice(0, 6)
      .map(({ path, bytes: size }) => `${path} ${(size / 1_000).toFixed(1)} KB`);
    over.push(`${said}; heaviest: ${heaviest.join(", ")}`);
  }
  expect(over).toEqual([]);
});
