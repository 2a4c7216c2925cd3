import type { Executor } from "#db/client.ts";
import { freezeDraft } from "../freeze-draft.ts";
import { type MoveOutcome, type MoveRequest, moveStory, personIdOf } from "../move-story.ts";

type Approval = MoveRequest & {
  note?: string;
  seenVector?: Uint8Array | undefined;
  seenDraft?: number | undefined;
};

/**
 * Gives the first of two approvals: the story stays in review, free for another editor, and its words are frozen
 * as a revision. Whoever writes on takes the approval away again (`voidFirstApproval`). `seenVector` and
 * `seenDraft` as in `approveStory`.
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
    const { revisionId } = await freezeDraft(tx, {
      storyId: request.storyId,
      personId,
      reason: "approve",
      seenVector: request.seenVector,
      seenDraft: request.seenDraft,
      mustBeComplete: true,
      mustBeSettled: true,
    });
    const first = { firstApprovedById: personId, firstApprovedRevisionId: revisionId, reviewerId: null };
    return { set: first, revisionId };
  };
  return moveStory(request, { verb, note: request.note ?? "", carryOut }, executor);
}
