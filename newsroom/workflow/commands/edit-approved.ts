import type { Executor } from "#db/client.ts";
import { restoreDraft } from "#newsroom/drafts/commands/restore-draft.ts";
import { freezeDraft } from "../freeze-draft.ts";
import { type Approval, freezeForReaders } from "../freeze-for-readers.ts";
import {
  type LockedStory,
  type MoveOutcome,
  type MoveRequest,
  moveStory,
  personIdOf,
} from "../move-story.ts";
import { setPublication } from "../publication.ts";
import { refuseWhenOut } from "../refuse-when-out.ts";
import { takeOffSchedule } from "./schedule-story.ts";

/**
 * Opens an approved or scheduled story for a change, where the newsroom lets that take the approval away: it is in
 * review again, with the one who opened it, and nothing brings it out. An embargo stays agreed.
 */
export function reopenStory(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    if (story.state === "scheduled") await takeOffSchedule(tx, story.id);
    const revisionId = story.approvedRevisionId;
    const set = { approvedRevisionId: null, publishAt: null, reviewerId: personIdOf(request.actor) };
    return { set, revisionId };
  };
  return moveStory(request, { verb: "reopen", carryOut }, executor);
}

/**
 * Opens a working copy beside an approved or scheduled story, where the newsroom lets it wait: what was approved
 * stays approved and goes out at its time, and the draft may be written on by editors.
 */
export function editApproved(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (_tx: Executor, story: LockedStory) => ({
    set: { workingCopySince: story.now },
    revisionId: story.approvedRevisionId,
  });
  return moveStory(request, { verb: "edit-approved", carryOut }, executor);
}

/**
 * Approves the working copy in place of what was approved before; a schedule stays as it is. Throws as
 * `approveStory` does, and `conflict` once readers see the story.
 */
export function adoptEdit(request: Approval, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const editorId = personIdOf(request.actor);
    if (story.state === "scheduled") await refuseWhenOut(tx, story.id);
    const { revisionId } = await freezeForReaders(tx, request, "approve");
    if (story.state === "scheduled" && story.publishAt) {
      const { publishAt: visibleAt, embargoUntil } = story;
      await setPublication(tx, { storyId: story.id, revisionId, editorId, visibleAt, embargoUntil });
    }
    return {
      set: { approvedRevisionId: revisionId, reviewerId: editorId, workingCopySince: null },
      revisionId,
    };
  };
  return moveStory(request, { verb: "adopt-edit", note: request.note ?? "", carryOut }, executor);
}

/** Drops the working copy beside an approved story: it is kept as a revision, and the draft is as approved again. */
export function discardEdit(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const personId = personIdOf(request.actor);
    const revisionId = story.approvedRevisionId;
    if (!revisionId) throw new Error("an approved story has a pinned revision");
    await freezeDraft(tx, { storyId: story.id, personId, reason: "return", mustBeComplete: false });
    await restoreDraft(tx, { storyId: story.id, revisionId, personId });
    return { set: { workingCopySince: null }, revisionId };
  };
  return moveStory(request, { verb: "discard-edit", carryOut }, executor);
}
