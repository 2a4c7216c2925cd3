import type { Executor } from "#db/client.ts";
import { type Approval, freezeForReaders } from "../freeze-for-readers.ts";
import { type MoveOutcome, moveStory, personIdOf } from "../move-story.ts";

/**
 * Gives the first of two approvals: the story stays in review, free for another editor, and its words are frozen
 * as a revision. Whoever writes on takes the approval away again (`voidFirstApproval`).
 */
export function approveFirst(request: Approval, executor?: Executor): Promise<MoveOutcome> {
  return giveFirst("approve-first", request, executor);
}

/** The same for the working copy of a published story. */
export function approveUpdateFirst(request: Approval, executor?: Executor): Promise<MoveOutcome> {
  return giveFirst("approve-update-first", request, executor);
}

function giveFirst(
  verb: "approve-first" | "approve-update-first",
  request: Approval,
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor) => {
    const personId = personIdOf(request.actor);
    const { revisionId } = await freezeForReaders(tx, request, "approve");
    const first = { firstApprovedById: personId, firstApprovedRevisionId: revisionId, reviewerId: null };
    return { set: first, revisionId };
  };
  return moveStory(request, { verb, note: request.note ?? "", carryOut }, executor);
}
