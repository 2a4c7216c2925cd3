import autocannon from "autocannon";
import { and, eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { stories } from "#db/schema/stories.ts";
import { publishCorrection } from "#newsroom/corrections/commands/publish-correction.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import type { Figure } from "./figures.ts";
import { managingEditor } from "./managing-editor.ts";

const calm = { perSecond: 60, seconds: 4 };
const viral = { perSecond: 600, seconds: 20 };
/** When an editor acts after the step, in seconds. */
const correctAfter = 4;
const withdrawAfter = 12;
const goal = { p99Ms: 150, editorMs: 500 };
const wrong = "Tanggal kegiatan tertulis keliru.";

/**
 * A story goes viral: from 60 to 600 requests a second at once, in an open loop over 64 connections, while an editor
 * corrects it and later withdraws it. Readers get 200, then 410, and nothing else.
 */
export async function measureViralStory(site: string): Promise<Figure[]> {
  const actor = await managingEditor();
  const [story] = await db()
    .select({
      id: publicStories.storyId,
      version: stories.version,
      path: sql<string>`'/' || ${publicStories.sectionSlug} || '/' || ${publicStories.slug}`,
    })
    .from(publicStories)
    .innerJoin(stories, eq(stories.id, publicStories.storyId))
    .where(
      and(
        eq(publicStories.kind, "news"),
        eq(stories.state, "published"),
        sql`not exists (select from corrections where corrections.story_id = ${publicStories.storyId})`,
      ),
    )
    .limit(1);
  if (!story) throw new Error("no story without a correction");
  const url = site + story.path;
  const text = {
    kind: "erratum",
    wrong,
    right: "Kegiatan berlangsung pada hari Sabtu.",
    apology: false,
  } as const;
  const reason = "Keluarga korban anak meminta identitasnya dilindungi.";

  const before = await run(url, calm);
  const [after, corrected, withdrawn] = await Promise.all([
    run(url, viral),
    afterSeconds(
      correctAfter,
      () => publishCorrection({ actor, storyId: story.id, seenCorrections: 0, text, request: null }),
      async () => (await fetch(url).then((answer) => answer.text())).includes(wrong),
    ),
    afterSeconds(
      withdrawAfter,
      () =>
        withdrawStory({
          actor,
          storyId: story.id,
          expectedVersion: story.version,
          ground: "child-future",
          reason,
        }),
      async () => (await fetch(url)).status === 410,
    ),
  ]);
  const statuses = Object.keys(after.statusCodeStats ?? {}).sort();
  return [
    {
      what: `viral story: ${calm.perSecond} → ${viral.perSecond} requests/s`,
      value: `p99 ${before.latency.p99} → ${after.latency.p99} ms, ${after.requests.total} answers of ${statuses.join(" and ")}, ${after.errors + after.timeouts} errors`,
      goal: `p99 ≤ ${goal.p99Ms} ms, 200 and 410 only`,
      met:
        after.latency.p99 <= goal.p99Ms &&
        after.errors + after.timeouts === 0 &&
        after.requests.total >= 0.95 * viral.perSecond * viral.seconds &&
        statuses.join() === "200,410",
    },
    {
      what: "corrected and withdrawn meanwhile: command, then seen",
      value: `${corrected.command.toFixed(0)} + ${corrected.seen.toFixed(0)} ms, ${withdrawn.command.toFixed(0)} + ${withdrawn.seen.toFixed(0)} ms`,
      goal: `≤ ${goal.editorMs} + 1,000, ≤ ${goal.editorMs} + 5,000 ms`,
      met:
        Math.max(corrected.command, withdrawn.command) <= goal.editorMs &&
        corrected.seen <= 1_000 &&
        withdrawn.seen <= 5_000,
    },
  ];
}

function run(url: string, { perSecond, seconds }: { perSecond: number; seconds: number }) {
  return autocannon({
    url,
    connections: 64,
    overallRate: perSecond,
    duration: seconds,
    headers: { "accept-encoding": "gzip" },
  });
}

interface Acted {
  readonly command: number;
  readonly seen: number;
}

/** Times an editor's command, and how long after it readers see what it did; in ms. */
async function afterSeconds(
  seconds: number,
  command: () => Promise<unknown>,
  isSeen: () => Promise<boolean>,
): Promise<Acted> {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  const startedAt = performance.now();
  await command();
  const doneAt = performance.now();
  while (!(await isSeen())) await new Promise((resolve) => setTimeout(resolve, 10));
  return { command: doneAt - startedAt, seen: performance.now() - doneAt };
}
