import type { Browser } from "@playwright/test";
import { z } from "zod";
import { launchChromium } from "./browser.ts";
import type { Figure } from "./figures.ts";
import { median } from "./load.ts";
import type { BenchPage } from "./pages.ts";

/** Slow 4G as Lighthouse has it, and a processor four times slower than this one. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const slowdown = 4;
const rounds = 5;

/** "Good" by Core Web Vitals. */
const goal = { lcpMs: 2_500, cls: 0.1, tbtMs: 200 };

/** Milliseconds since the visit began; `tasks` are those of over 50 ms. */
const seenSchema = z.object({
  fcp: z.number(),
  lcp: z.number(),
  cls: z.number(),
  tasks: z.array(z.object({ from: z.number(), to: z.number() })),
});
interface Seen {
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

/** What a phone of 2019 shows on its first visit: largest paint, shifts, and blocked time; medians of five visits. */
export async function measureFirstViews(site: string, pages: readonly BenchPage[]): Promise<Figure[]> {
  const browser = await launchChromium();
  try {
    const figures: Figure[] = [];
    for (const { name, path } of pages) {
      const seen: Seen[] = [];
      for (let turn = 0; turn < rounds; turn += 1) seen.push(await firstView(browser, site + path));
      const of = (key: keyof Seen) => median(seen.map((one) => one[key]));
      figures.push({
        what: `${name}: first view, slow 4G, processor ÷ ${slowdown}`,
        value: `LCP ${of("lcp").toFixed(0)} ms, CLS ${of("cls").toFixed(3)}, TBT ${of("tbt").toFixed(0)} ms`,
        goal: `≤ ${goal.lcpMs}, ${goal.cls}, ${goal.tbtMs}`,
        met: of("lcp") <= goal.lcpMs && of("cls") <= goal.cls && of("tbt") <= goal.tbtMs,
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function firstView(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send("Network.enable");
    await tools.send("Network.emulateNetworkConditions", network);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(1_500);
    const { fcp, lcp, cls, tasks } = seenSchema.parse(await page.evaluate("globalThis.seen"));
    return { lcp, cls, tbt: blockedAfter(fcp, tasks) };
  } finally {
    await context.close();
  }
}

/** Total blocking time as it is defined: what tasks take over 50 ms once something is to be seen. */
function blockedAfter(fcp: number, tasks: readonly { from: number; to: number }[]): number {
  return tasks.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, fcp) - 50), 0);
}

/** Runs inside the page, before anything of it. */
const watch = `
  globalThis.seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => { seen.lcp = entry.startTime; });
  watch("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  watch("paint", (entry) => { if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime; });
  watch("longtask", (entry) => { seen.tasks.push({ from: entry.startTime, to: entry.startTime + entry.duration }); });
`;
