import type { Executor } from "#db/client.ts";
import { removeJob } from "#db/jobs.ts";
import { RedaksiError } from "#lib/errors.ts";
import { type LockedStory, type MoveOutcome, type MoveRequest, moveStory } from "../move-story.ts";
import { putInOutbox } from "../outbox.ts";
import { setPublication } from "../publication.ts";
import { jobKeyOf } from "./schedule-story.ts";

/**
 * Brings an approved or scheduled story out now. Throws `invalid` while its embargo holds: whoever agreed to
 * one breaks it by changing the schedule in plain sight, never by pressing the wrong button.
 */
export function publishStory(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    if (!story.approvedRevisionId) throw new Error("an approved story has a pinned revision");
    if (story.embargoUntil && story.embargoUntil > story.now)
      throw new RedaksiError("invalid", "embargo-holds");
    await setPublication(tx, {
      storyId: story.id,
      revisionId: story.approvedRevisionId,
      editorId: story.reviewerId,
      visibleAt: story.now,
      embargoUntil: null,
      releasedAt: story.now,
      heldAt: null,
      comesOut: true,
    });
    await removeJob(tx, jobKeyOf(story.id));
    await putInOutbox(tx, {
      topic: "story-published",
      storyId: story.id,
      revisionId: story.approvedRevisionId,
    });
    return { set: { publishAt: null, embargoUntil: null }, revisionId: story.approvedRevisionId };
  };
  return moveStory(request, { verb: "publish", carryOut }, executor);
}
