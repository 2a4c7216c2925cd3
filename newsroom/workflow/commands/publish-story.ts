import type { Executor } from "#db/client.ts";
import { removeJob } from "#db/jobs.ts";
import { raiseEdition } from "../edition.ts";
import { type LockedStory, type MoveOutcome, type MoveRequest, moveStory } from "../move-story.ts";
import { putInOutbox } from "../outbox.ts";
import { setPublication } from "../publication.ts";
import { jobKeyOf } from "./schedule-story.ts";

/** Brings an approved or scheduled story out now. */
export function publishStory(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    if (!story.approvedRevisionId) throw new Error("an approved story has a pinned revision");
    await setPublication(tx, {
      storyId: story.id,
      revisionId: story.approvedRevisionId,
      editorId: story.reviewerId,
      visibleAt: story.now,
      embargoUntil: null,
    });
    await removeJob(tx, jobKeyOf(story.id));
    await raiseEdition(tx);
    await putInOutbox(tx, {
      topic: "story-published",
      storyId: story.id,
      revisionId: story.approvedRevisionId,
    });
    return { set: { publishAt: null, embargoUntil: null }, revisionId: story.approvedRevisionId };
  };
  return moveStory(request, { verb: "publish", carryOut }, executor);
}
