import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { series, seriesParts } from "#db/schema/series.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayBindPart, mayKeepSeries } from "../policy.ts";
import { partsAfter, partsProblem } from "../rules.ts";
import type { PartChange } from "../types.ts";
import { demand, keepSeries, type LockedSeries, lockSeries, recordSeries, refuse } from "./series-work.ts";

/**
 * One step in the parts of a series: readers see it at once. Throws `forbidden`, `stale`, `not-found` when the series
 * is gone, `conflict` when the step has nothing to act on or the story is part of another series, or `invalid`.
 */
export async function changeParts(
  request: {
    readonly actor: PersonActor;
    readonly seriesId: string;
    readonly expectedVersion: number;
    readonly change: PartChange;
  },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor, seriesId, change } = request;
  demand(mayKeepSeries(actor));
  return executor.transaction(async (tx) => {
    const locked = await lockSeries(tx, request);
    if (change.kind === "add") await demandBindable(tx, actor, locked, change.storyId);
    const before = locked.parts.map(({ storyId }) => storyId);
    const after = partsAfter(before, change);
    if (after === null) throw new RedaksiError("conflict", "series-part-there-or-gone");
    refuse(partsProblem(after.length));
    if (change.kind === "remove") demandRemovable(actor, locked, change.storyId);
    await writeParts(tx, seriesId, after);
    await recordSeries(tx, {
      event: "series.parts",
      actor,
      seriesId,
      details: { step: change.kind, storyId: change.storyId, parts: after.length },
    });
    return keepSeries(tx, locked, actor);
  });
}

/** Throws unless readers can open the story, the actor edits its section, and no other series has it. */
async function demandBindable(
  tx: Executor,
  actor: PersonActor,
  { id }: LockedSeries,
  storyId: string,
): Promise<void> {
  const [story] = await tx
    .select({ sectionId: publicStories.sectionId, seriesId: seriesParts.seriesId, name: series.name })
    .from(publicStories)
    .leftJoin(seriesParts, eq(seriesParts.storyId, publicStories.storyId))
    .leftJoin(series, eq(series.id, seriesParts.seriesId))
    .where(eq(publicStories.storyId, storyId));
  if (!story) throw new RedaksiError("invalid", "series-story-not-public");
  demand(mayBindPart(actor, story));
  if (story.name !== null && story.seriesId !== id)
    throw new RedaksiError("conflict", "series-story-elsewhere", { name: story.name });
}

function demandRemovable(actor: PersonActor, { parts }: LockedSeries, storyId: string): void {
  const part = parts.find((one) => one.storyId === storyId);
  if (part) demand(mayBindPart(actor, part));
}

/** Two editors who add one story to two series at once meet at its key; the second is told whose it is. */
async function writeParts(tx: Executor, seriesId: string, storyIds: readonly string[]): Promise<void> {
  await tx.delete(seriesParts).where(eq(seriesParts.seriesId, seriesId));
  if (storyIds.length === 0) return;
  const written = await tx
    .insert(seriesParts)
    .values(storyIds.map((storyId, index) => ({ storyId, seriesId, position: index + 1 })))
    .onConflictDoNothing()
    .returning({ storyId: seriesParts.storyId });
  if (written.length < storyIds.length) throw new RedaksiError("conflict", "series-part-there-or-gone");
}
