import { and, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import {
  liveCoverages,
  liveEntries,
  liveEntryPictures,
  liveEntryVersions,
  liveReporters,
} from "#db/schema/live.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { RedaksiError } from "#lib/errors.ts";
import { maySeeLibrary } from "#newsroom/media/policy.ts";
import { refuseEndedRightsOf } from "#newsroom/media/rights.ts";
import type { Decision, PersonActor } from "#newsroom/staff/types.ts";
import { type CoverageRelation, maySeeCoverage } from "../policy.ts";
import type { LiveProblem } from "../rules.ts";
import type { EntryEvent, EntryPicture, EntryWords } from "../types.ts";

/** A coverage, locked: everything that changes it or its entries goes one after the other. */
export interface LockedCoverage extends CoverageRelation {
  readonly storyId: string;
  readonly endedAt: Date | null;
  readonly summary: string;
  readonly summaryVersion: number;
}

export type EntryRow = typeof liveEntries.$inferSelect;

/**
 * Locks a coverage for a change. Throws `not-found` for whom it is not, `conflict` while readers cannot see its
 * story: nothing is told live of a story that was withdrawn.
 */
export async function lockCoverage(
  tx: Executor,
  actor: PersonActor,
  storyId: string,
): Promise<LockedCoverage> {
  const [row] = await tx
    .select({
      storyId: liveCoverages.storyId,
      endedAt: liveCoverages.endedAt,
      entriesWait: liveCoverages.entriesWait,
      summary: liveCoverages.summary,
      summaryVersion: liveCoverages.summaryVersion,
      sectionId: publications.sectionId,
    })
    .from(liveCoverages)
    .innerJoin(publications, eq(publications.storyId, liveCoverages.storyId))
    .where(eq(liveCoverages.storyId, storyId))
    .for("update", { of: liveCoverages });
  const reporters = await tx
    .select({ personId: liveReporters.personId })
    .from(liveReporters)
    .where(eq(liveReporters.storyId, storyId));
  if (!row) throw new RedaksiError("not-found", "live-not-found");
  const reporterIds = reporters.map(({ personId }) => personId);
  const coverage = { ...row, reporterIds, ended: row.endedAt !== null };
  if (!maySeeCoverage(actor, coverage).allowed) throw new RedaksiError("not-found", "live-not-found");
  if (!(await isPublic(tx, storyId))) throw new RedaksiError("conflict", "live-story-not-public");
  return coverage;
}

async function isPublic(tx: Executor, storyId: string): Promise<boolean> {
  const [open] = await tx
    .select({ storyId: publicStories.storyId })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  return open !== undefined;
}

/** An entry of a locked coverage, as the asker saw it. Throws `not-found`, `stale`. */
export async function entryOf(
  tx: Executor,
  request: { readonly storyId: string; readonly entryId: string; readonly expectedVersion: number },
): Promise<EntryRow> {
  const [entry] = await tx
    .select()
    .from(liveEntries)
    .where(and(eq(liveEntries.id, request.entryId), eq(liveEntries.storyId, request.storyId)));
  if (!entry || entry.state === "deleted") throw new RedaksiError("not-found", "live-entry-not-found");
  if (entry.version !== request.expectedVersion) throw new RedaksiError("stale", "live-entry-changed");
  return entry;
}

/**
 * Says what an entry shows from now on. Throws `invalid` for a picture that is not ready, not the actor's to use, or
 * whose rights are over.
 */
export async function setPictures(
  tx: Executor,
  actor: PersonActor,
  entryId: string,
  pictures: readonly EntryPicture[],
  before: readonly EntryPicture[] = [],
): Promise<void> {
  const there = new Set(before.map(({ mediaId }) => mediaId));
  const added = pictures.map(({ mediaId }) => mediaId).filter((id) => !there.has(id));
  if (added.length > 0) {
    const found = await tx
      .select({ id: media.id, uploadedById: media.uploadedById })
      .from(media)
      .where(and(inArray(media.id, added), eq(media.state, "ready")))
      .for("key share");
    const usable = found.filter(
      ({ uploadedById }) => uploadedById === actor.personId || maySeeLibrary(actor).allowed,
    );
    if (usable.length < added.length) throw new RedaksiError("invalid", "live-picture-not-usable");
    await refuseEndedRightsOf(tx, added);
  }
  await tx.delete(liveEntryPictures).where(eq(liveEntryPictures.entryId, entryId));
  if (pictures.length > 0)
    await tx.insert(liveEntryPictures).values(pictures.map(({ mediaId }) => ({ entryId, mediaId })));
}

/** Writes what happened to an entry into its history. */
export async function recordEntry(
  tx: Executor,
  step: {
    readonly event: EntryEvent;
    readonly actor: PersonActor;
    readonly entryId: string;
    readonly reason?: string;
  },
  words: EntryWords,
): Promise<void> {
  const { event, actor, entryId, reason = "" } = step;
  const { headline, text, pictures, keyMoment } = words;
  await tx.insert(liveEntryVersions).values({
    entryId,
    event,
    personId: actor.personId,
    at: sql`clock_timestamp()`,
    headline,
    text,
    pictures: [...pictures],
    keyMoment,
    reason,
  });
}

/** Writes what an editor did with a coverage into the newsroom's history. */
export async function recordCoverage(
  tx: Executor,
  event: "live.start" | "live.change" | "live.end" | "live.reopen",
  actor: PersonActor,
  storyId: string,
  details: Record<string, string | number | boolean> = {},
): Promise<void> {
  await tx.insert(history).values({ event, subjectId: storyId, personId: actor.personId, details });
}

/**
 * Tells readers and consoles that a coverage changed: the pages of this story alone are stale from the commit on,
 * on every instance. Lists and feeds learn of the story's new time as they grow old by themselves.
 */
export async function tellReaders(tx: Executor, storyId: string): Promise<void> {
  await tx
    .update(liveCoverages)
    .set({ change: sql`${liveCoverages.change} + 1`, version: sql`${liveCoverages.version} + 1` })
    .where(eq(liveCoverages.storyId, storyId));
  await tx.update(publications).set({ updatedAt: sql`now()` }).where(eq(publications.storyId, storyId));
  await tx.execute(sql`select pg_notify('live', ${storyId})`);
}

/** Tells consoles alone. */
export async function tellConsoles(tx: Executor, storyId: string): Promise<void> {
  await tx
    .update(liveCoverages)
    .set({ version: sql`${liveCoverages.version} + 1` })
    .where(eq(liveCoverages.storyId, storyId));
}

/** Throws `forbidden` with the reason of a refusal; `conflict` where the coverage has ended. */
export function demand(decision: Decision): void {
  if (decision.allowed) return;
  throw new RedaksiError(decision.reason === "live-ended" ? "conflict" : "forbidden", decision.reason);
}

/** Throws `invalid` for a problem that a rule found. */
export function refuse(problem: LiveProblem | null): void {
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
}
