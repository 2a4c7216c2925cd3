import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { forgetEnv } from "#lib/env.ts";
import { startDatabase } from "#server/database.ts";
import { untilAtRest } from "../until-at-rest.ts";
import { type Figure, printFigures } from "./figures.ts";
import { measureFirstViews } from "./first-view.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { type BenchPage, benchPages } from "./pages.ts";
import { measurePublishToVisible } from "./publish-to-visible.ts";
import { measureStart } from "./start.ts";
import { type RunningServer, startServer } from "./start-server.ts";
import { findStoryPath } from "./story-path.ts";
import { measureThroughput } from "./throughput.ts";
import { measureViralStory } from "./viral-story.ts";
import { measureWeights } from "./weights.ts";

// The goals for readers' pages, measured on the real server: node bench/reader/run.ts [--short] [--record] [--only=a,b]
// --short: what CI holds, ratios and weights. --record: writes the weights of today into weights.json.
// --only: some of throughput, weights, first-view, lighthouse, visible, viral, start.
const { values: asked } = parseArgs({
  options: { short: { type: "boolean" }, record: { type: "boolean" }, only: { type: "string" } },
});
const short = asked.short ?? false;
const record = asked.record ?? false;
const wanted = asked.only?.split(",") ?? (short ? ["throughput", "weights", "visible"] : null);
const wants = (what: string) => wanted?.includes(what) ?? true;
const figures: Figure[] = [];
const dataDir = await mkdtemp(path.join(tmpdir(), "redaksi-bench-"));

process.env.REDAKSI_DATA_DIR = dataDir;
delete process.env.DATABASE_URL;
forgetEnv();
// The database is the measurement's own, so that no server ends it under the other.
const database = await startDatabase();
forgetEnv();
try {
  await measureRunning();
} finally {
  await database.stop();
  delete process.env.DATABASE_URL;
  forgetEnv();
}
try {
  if (wants("start")) figures.push(...(await measureStart(dataDir)));
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
if (!printFigures(figures)) process.exitCode = 1;

async function measureRunning(): Promise<void> {
  const cached = await startServer(dataDir, "on");
  try {
    const pages = benchPages(await findStoryPath(cached.url));
    await untilAtRest(process.env.DATABASE_URL ?? "");
    if (wants("throughput")) await measureLoad(cached, pages);
    if (wants("weights")) figures.push(...(await measureWeights(cached.url, pages, { record })));
    if (wants("first-view")) figures.push(...(await measureFirstViews(cached.url, pages)));
    if (wants("lighthouse")) figures.push(...(await measureLighthouse(cached.url, pages.slice(0, 3))));
    if (wants("visible"))
      await withServer("on", async (second) => {
        const sites = [cached.url, second.url];
        figures.push(...(await measurePublishToVisible(sites, { most: 5, lenient: short })));
      });
    if (wants("viral")) figures.push(...(await measureViralStory(cached.url)));
  } finally {
    await cached.stop();
  }
}

async function measureLoad(cached: RunningServer, pages: readonly BenchPage[]): Promise<void> {
  const rounds = short ? { seconds: 1, rounds: 7 } : { seconds: 2, rounds: 8 };
  const plan = { pages: short ? pages.slice(0, 1) : pages, besideNginx: !short, ...rounds };
  await withServer("off", async (uncached) => {
    figures.push(...(await measureThroughput(cached, uncached, plan)));
  });
}

/** Runs beside another server of the same newsroom, which ends with it. */
async function withServer(
  pageCache: "on" | "off",
  work: (server: RunningServer) => Promise<void>,
): Promise<void> {
  const server = await startServer(dataDir, pageCache);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}
