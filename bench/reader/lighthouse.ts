import lighthouse from "lighthouse";
import { freePort } from "#lib/free-port.ts";
import { launchChromium } from "./browser.ts";
import type { Figure } from "./figures.ts";
import type { BenchPage } from "./pages.ts";

const kinds = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Lighthouse's own mobile run of each page: 100 in all four is the goal. What takes points away is named. */
export async function measureLighthouse(site: string, pages: readonly BenchPage[]): Promise<Figure[]> {
  const port = await freePort();
  const browser = await launchChromium(port);
  try {
    const figures: Figure[] = [];
    for (const { name, path } of pages) {
      const result = await lighthouse(site + path, { port, logLevel: "error", onlyCategories: [...kinds] });
      if (!result) throw new Error(`Lighthouse said nothing of ${path}`);
      const { categories, audits } = result.lhr;
      const scores = kinds.map((kind) => Math.round((categories[kind]?.score ?? 0) * 100));
      const lost = kinds.flatMap((kind) =>
        (categories[kind]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
          .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ""}`.trim()),
      );
      figures.push({
        what: `${name}: Lighthouse ${result.lhr.lighthouseVersion}, mobile`,
        value: [scores.join(" / "), ...lost].join("; "),
        goal: "100 in all four",
        met: scores.every((score) => score === 100),
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
