import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { liveCoverages } from "#db/schema/live.ts";
import { people } from "#db/schema/staff.ts";
import { forgetEnv } from "#lib/env.ts";
import { newId } from "#lib/new-id.ts";
import { postEntry } from "#newsroom/live/commands/post-entry.ts";
import { publicPathOf } from "#newsroom/review/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { startDatabase } from "#server/database.ts";
import { findChromium } from "../scripts/find-chromium.ts";
import { type Figure, printFigures } from "./reader/figures.ts";
import { bestRound, load } from "./reader/load.ts";
import { startServer } from "./reader/start-server.ts";

/**
 * How long after an entry's transaction the open pages of two readers show it, and how many readers the address
 * that they ask can hold. Entries come by the command that the desk uses, from another process than the server.
 * `npm run bench:live`
 */
const entries = 20;
const readers = 2;
const goalMs = 3_000;
const goalPerSecond = 2_000;

const dataDir = await mkdtemp(path.join(tmpdir(), "redaksi-bench-live-"));
process.env.REDAKSI_DATA_DIR = dataDir;
delete process.env.DATABASE_URL;
forgetEnv();
const database = await startDatabase();
forgetEnv();
const figures: Figure[] = [];
try {
  const server = await startServer(dataDir, "on");
  try {
    const [coverage] = await db()
      .select({ storyId: liveCoverages.storyId })
      .from(liveCoverages)
      .where(isNull(liveCoverages.endedAt));
    const storyId = coverage?.storyId ?? "";
    const address = server.url + (await publicPathOf(storyId));
    figures.push(...(await visibleFigures(address, storyId)), await loadFigure(server.pid, address));
  } finally {
    await server.stop();
  }
} finally {
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
if (!printFigures(figures)) process.exitCode = 1;

async function visibleFigures(address: string, storyId: string): Promise<Figure[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const pages = await Promise.all(Array.from({ length: readers }, () => openReader(browser, address)));
    const actor = await reporter();
    const times: number[] = [];
    for (let n = 0; n < entries; n++) {
      const entryId = newId();
      const text = `Kabar ukur ke-${n + 1}.`;
      await postEntry({ actor, storyId, entryId, headline: "", text, pictures: [], keyMoment: false });
      const since = performance.now();
      times.push(...(await Promise.all(pages.map((page) => seenAfter(page, entryId, since)))));
      // Readers ask at moments of their own: the next entry comes at another of them.
      await new Promise((resolve) => setTimeout(resolve, 137 * (n % 7)));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.POSITIVE_INFINITY;
    const said = (ms: number) => `${Math.round(ms)} ms`;
    return [
      {
        what: `entry → open page, ${entries} entries, ${readers} readers: p50, p95, worst`,
        value: `${said(at(0.5))}, ${said(at(0.95))}, ${said(at(1))}`,
        goal: `p95 ≤ ${goalMs} ms`,
        met: at(0.95) <= goalMs,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function openReader(browser: Browser, address: string): Promise<Page> {
  // Each in a context of its own, so that neither counts as hidden behind the other.
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

async function seenAfter(page: Page, entryId: string, since: number): Promise<number> {
  const entry = page.locator(`#kabar-${entryId}`);
  await entry.waitFor({ state: "attached", timeout: 4 * goalMs });
  return performance.now() - since;
}

async function loadFigure(pid: number, address: string): Promise<Figure> {
  const url = `${address}/siaran.json`;
  await fetch(url);
  const rounds = [];
  for (let n = 0; n < 3; n++) rounds.push(await load({ url, pid, encoding: "br", seconds: 2 }));
  const { perSecond, p99Ms, failed } = bestRound(rounds);
  return {
    what: "requests/s of the address that open pages ask, 32 connections",
    value: `${Math.round(perSecond)}/s, p99 ${p99Ms} ms, ${failed} failed; every 2 s that is ${Math.round(perSecond * 2)} readers`,
    goal: `≥ ${goalPerSecond}/s, none failed`,
    met: perSecond >= goalPerSecond && failed === 0,
  };
}

async function reporter(): Promise<PersonActor> {
  const [found] = await db()
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(eq(people.slug, "masrul-anwar"));
  if (!found) throw new Error("the demo has its reporter");
  return { kind: "person", personId: found.id, name: found.name, roles: ["reporter"], sectionIds: [] };
}
