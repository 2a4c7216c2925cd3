import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { forgetEnv } from "#lib/env.ts";
import { startDatabase } from "#server/database.ts";
import { untilAtRest } from "../until-at-rest.ts";
import { type Figure, kilobytes, printFigures } from "./figures.ts";
import { weighPage } from "./page-weight.ts";
import { measurePublishToVisible } from "./publish-to-visible.ts";
import { startServer } from "./start-server.ts";
import { findStoryPath } from "./story-path.ts";
import { measureThroughput } from "./throughput.ts";

// The goals for readers' pages, measured on the real server: node bench/reader/run.ts [--short]
const short = process.argv.includes("--short");
const figures: Figure[] = [];
const dataDir = await mkdtemp(path.join(tmpdir(), "redaksi-bench-"));

process.env.REDAKSI_DATA_DIR = dataDir;
delete process.env.DATABASE_URL;
forgetEnv();
// The database is the measurement's own, so that no server ends it under the other.
const database = await startDatabase();
forgetEnv();
try {
  const cached = await startServer(dataDir, "on");
  try {
    const uncached = await startServer(dataDir, "off");
    try {
      const story = await findStoryPath(cached.url);
      await untilAtRest(process.env.DATABASE_URL ?? "");
      const rounds = short ? { seconds: 1, rounds: 7 } : { seconds: 2, rounds: 15 };
      figures.push(...(await measureThroughput(cached, uncached, { path: story, ...rounds })));
      figures.push(...(await weightFigures(cached.url + story)));
    } finally {
      await uncached.stop();
    }
    figures.push(...(await visibleFigures(cached.url)));
  } finally {
    await cached.stop();
  }
} finally {
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
if (!printFigures(figures)) process.exitCode = 1;

async function weightFigures(url: string): Promise<Figure[]> {
  const { html, css, script, fonts, thirdParty } = await weighPage(url);
  const all = html + css + script;
  return [
    {
      what: "story weight without pictures",
      value: `${kilobytes(all)}: HTML ${kilobytes(html)}, CSS ${kilobytes(css)}, script ${kilobytes(script)}`,
      goal: "≤ 30 KB",
      met: all <= 30_000,
    },
    { what: "script", value: kilobytes(script), goal: "≤ 5 KB", met: script <= 5_000 },
    { what: "fonts fetched at once", value: kilobytes(fonts), goal: "≤ 60 KB", met: fonts <= 60_000 },
    {
      what: "third-party requests",
      value: thirdParty.length === 0 ? "none" : thirdParty.join(" "),
      goal: "none",
      met: thirdParty.length === 0,
    },
  ];
}

async function visibleFigures(site: string): Promise<Figure[]> {
  const visible = await measurePublishToVisible(site, 5);
  return (["front", "address"] as const).map((where) => ({
    what: `published to visible, ${where}`,
    value: `${visible[where].toFixed(0)} ms`,
    goal: "≤ 1,000 ms",
    // The machine may be busy: the short run holds only ratios and weights to their goals.
    met: short && visible[where] > 1_000 ? null : visible[where] <= 1_000,
  }));
}
