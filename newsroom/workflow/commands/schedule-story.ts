import type { Executor } from "#db/client.ts";
import { addJob, removeJob } from "#db/jobs.ts";
import { RedaksiError } from "#lib/errors.ts";
import { announceSchedule } from "../edition.ts";
import { type LockedStory, type MoveOutcome, type MoveRequest, moveStory } from "../move-story.ts";
import { removePublication, setPublication } from "../publication.ts";
import { refuseWhenOut } from "../refuse-when-out.ts";
import { visibleFrom } from "../rules.ts";

/** How far ahead a story may be scheduled or embargoed. */
export const scheduleLimitDays = 366;

interface Timing {
  readonly publishAt: Date;
  /** Readers do not see the story before this, whatever its time. Left out or null: no embargo. */
  readonly embargoUntil?: Date | null;
}

/**
 * Sets the time at which an approved story becomes visible, and the embargo that holds it back until then. Both
 * must lie in the future, within `scheduleLimitDays`; which of them is later does not matter, the later one counts.
 */
export function scheduleStory(request: MoveRequest & Timing, executor?: Executor): Promise<MoveOutcome> {
  return setTime("schedule", request, executor);
}

/** Moves a scheduled story to another time. */
export function rescheduleStory(request: MoveRequest & Timing, executor?: Executor): Promise<MoveOutcome> {
  return setTime("reschedule", request, executor);
}

/** Stops a scheduled story: it is approved again, and no time brings it out. An embargo stays agreed. */
export function unscheduleStory(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    await takeOffSchedule(tx, story.id);
    return { set: { publishAt: null }, revisionId: story.approvedRevisionId };
  };
  return moveStory(request, { verb: "unschedule", carryOut }, executor);
}

/** Takes a story back from its time, so that nothing brings it out. Throws `conflict` once readers see it. */
export async function takeOffSchedule(tx: Executor, storyId: string): Promise<void> {
  await refuseWhenOut(tx, storyId);
  await removePublication(tx, storyId);
  await removeJob(tx, jobKeyOf(storyId));
  await announceSchedule(tx);
}

/** The key of the job that brings a story out. */
export function jobKeyOf(storyId: string): string {
  return `publish:${storyId}`;
}

function setTime(
  verb: "schedule" | "reschedule",
  request: MoveRequest & Timing,
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const publishAt = checkedTime(request.publishAt, story.now);
    const embargoUntil = checkedEmbargo(request.embargoUntil ?? null, story.now);
    if (verb === "reschedule") await refuseWhenOut(tx, story.id);
    if (!story.approvedRevisionId) throw new Error("an approved story has a pinned revision");
    await setPublication(tx, {
      storyId: story.id,
      revisionId: story.approvedRevisionId,
      editorId: story.reviewerId,
      visibleAt: publishAt,
      embargoUntil,
      heldAt: null,
    });
    await addJob(
      tx,
      "publish-due-stories",
      {},
      { runAt: visibleFrom(publishAt, embargoUntil), jobKey: jobKeyOf(story.id), maxAttempts: 25 },
    );
    await announceSchedule(tx);
    return { set: { publishAt, embargoUntil }, revisionId: story.approvedRevisionId, publishAt };
  };
  return moveStory(request, { verb, carryOut }, executor);
}

function checkedTime(publishAt: Date, now: Date): Date {
  if (Number.isNaN(publishAt.getTime())) throw new RedaksiError("invalid", "time-malformed");
  if (publishAt <= now) throw new RedaksiError("invalid", "time-past");
  refuseTooFar(publishAt, now);
  return publishAt;
}

function checkedEmbargo(embargoUntil: Date | null, now: Date): Date | null {
  if (embargoUntil === null) return null;
  if (Number.isNaN(embargoUntil.getTime())) throw new RedaksiError("invalid", "embargo-malformed");
  if (embargoUntil <= now) throw new RedaksiError("invalid", "embargo-past");
  refuseTooFar(embargoUntil, now);
  return embargoUntil;
}

function refuseTooFar(at: Date, now: Date): void {
  if (at.getTime() - now.getTime() > scheduleLimitDays * 24 * 60 * 60_000) {
    throw new RedaksiError("invalid", "time-too-far", { days: scheduleLimitDays });
  }
}
