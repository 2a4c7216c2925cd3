import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { type Figure, kilobytes } from "./figures.ts";
import { type PageWeight, weighPage } from "./page-weight.ts";
import type { BenchPage } from "./pages.ts";

const recorded = new URL("./weights.json", import.meta.url);
const parts = ["html", "css", "script", "fonts", "requests"] as const;
const weightsSchema = z.record(z.string(), z.record(z.enum(parts), z.number()));

/** A weight may leave what is recorded by so much, up or down; what goes further is recorded anew, on purpose. */
const tolerance = 0.1;

/** What the pages weigh over the wire, held to the goals and to the recorded figures. `record` writes those anew. */
export async function measureWeights(
  site: string,
  pages: readonly BenchPage[],
  { record }: { record: boolean },
): Promise<Figure[]> {
  const known = weightsSchema.parse(JSON.parse(await readFile(recorded, "utf8")));
  const figures: Figure[] = [];
  const now: Record<string, Record<string, number>> = {};
  for (const { name, path } of pages) {
    const weight = await weighPage(site + path);
    figures.push(...goalsOf(name, weight));
    if (!record) figures.push(recordedFigure(name, weight, known[name] ?? {}));
    now[name] = Object.fromEntries(parts.map((part) => [part, weight[part]]));
  }
  if (record) await writeFile(recorded, `${JSON.stringify(now, null, 2)}\n`);
  return figures;
}

function goalsOf(name: string, { html, css, script, fonts, thirdParty }: PageWeight): Figure[] {
  const all = html + css + script;
  return [
    {
      what: `${name}: weight without pictures`,
      value: `${kilobytes(all)}: HTML ${kilobytes(html)}, CSS ${kilobytes(css)}, script ${kilobytes(script)}`,
      goal: "≤ 30 KB",
      met: all <= 30_000,
    },
    {
      what: `${name}: script, fonts fetched at once`,
      value: `${kilobytes(script)}, ${kilobytes(fonts)}`,
      goal: "≤ 5, ≤ 60 KB",
      met: script <= 5_000 && fonts <= 60_000,
    },
    {
      what: `${name}: third-party requests`,
      value: thirdParty.length === 0 ? "none" : thirdParty.join(" "),
      goal: "none",
      met: thirdParty.length === 0,
    },
  ];
}

function recordedFigure(name: string, weight: PageWeight, known: Record<string, number>): Figure {
  const left = parts.filter(
    (part) => !(Math.abs(weight[part] - (known[part] ?? 0)) <= tolerance * (known[part] ?? 0)),
  );
  return {
    what: `${name}: against bench/reader/weights.json`,
    value:
      left.length === 0
        ? "as recorded"
        : left.map((part) => `${part} ${known[part]} → ${weight[part]}`).join(", "),
    goal: `± ${tolerance * 100} %, else --record`,
    met: left.length === 0,
  };
}
