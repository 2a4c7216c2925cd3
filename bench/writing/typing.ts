/**
 * What a key costs in a story of 10,000 words with 200 open comments: the main thread's time from each key to the
 * next, in Chromium slowed to a quarter, against the built server. Prints p50 and p95; ends with 1 over the goal.
 */
import { chromium, type Page } from "@playwright/test";
import { people, signIn } from "../../e2e/fixtures.ts";
import { newsroomProcess } from "../../e2e/support/newsroom-process.ts";
import { databaseOf } from "../../e2e/support/outside.ts";
import { findChromium } from "../../scripts/find-chromium.ts";
import { longStory } from "./long-story.ts";

const goalMs = 16;
const slowdown = Number(process.env.BENCH_SLOWDOWN ?? 4);
const keys = 240;
/** About 90 words a minute, pauses of a quarter second at each space. */
const keyEveryMs = 110;
const text = "Warga berharap jalan menuju pasar segera diperbaiki sebelum musim hujan datang. ";

const newsroom = await newsroomProcess("bench-typing", Number(process.env.BENCH_PORT ?? 4630));
await newsroom.start();
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
let failed = false;
try {
  const db = await databaseOf(newsroom);
  const storyId = await longStory(db, { email: people.reporter, words: 10_000, threads: 200 });
  const storageState = await signIn(newsroom.url, people.reporter);
  const context = await browser.newContext({ baseURL: newsroom.url, storageState, locale: "id-ID" });
  const page = await context.newPage();
  await page.goto(`/desk/stories/${storyId}`);
  await page.locator(".comment-words").nth(150).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(8_000);
  for (const mode of ["writing", "suggesting"] as const) {
    if (mode === "suggesting") {
      await page.getByRole("button", { name: /Cara menyunting/ }).click();
      await page.getByRole("menuitem", { name: /Menyarankan/ }).click();
    }
    const costs = await typeAndMeasure(page);
    const p95 = percentile(costs, 0.95);
    const over = p95 > goalMs && mode === "writing";
    failed ||= over;
    process.stdout.write(
      `typing, ${mode}: p50 ${percentile(costs, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${percentile(costs, 1).toFixed(1)} ms a key (${costs.length} keys, CPU ${slowdown}× slower, goal ≤ ${goalMs} ms)${over ? " OVER THE GOAL" : ""}\n`,
    );
  }
} finally {
  await browser.close();
  await newsroom.kill("SIGTERM");
}
process.exit(failed ? 1 : 0);

/** Types in the middle of the story; the time of all tasks of the page's main thread between one key and the next. */
async function typeAndMeasure(page: Page): Promise<number[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const busyMs = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
  };
  await page.locator(".desk-body p").nth(125).click();
  await page.keyboard.press("End");
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.waitForTimeout(1_500);
  const costs: number[] = [];
  let before = await busyMs();
  for (let at = 0; at < keys; at += 1) {
    const key = text.charAt(at % text.length);
    await page.keyboard.press(key === " " ? "Space" : key);
    await page.waitForTimeout(key === " " ? 250 : keyEveryMs);
    const after = await busyMs();
    // The first keys still warm the compiler.
    if (at >= 20) costs.push(after - before);
    before = after;
  }
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return costs;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
