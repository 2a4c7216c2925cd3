import type { Executor } from "#db/client.ts";
import { demandBothApprovals } from "../first-approval.ts";
import { freezeDraft } from "../freeze-draft.ts";
import {
  type LockedStory,
  type MoveOutcome,
  type MoveRequest,
  moveStory,
  personIdOf,
} from "../move-story.ts";

/**
 * Approves a story and pins the revision that readers will get: the one sent, or a new one when the editor
 * changed the text in review. `seenVector` as in `submitStory`, for an editor who approves out of the editor;
 * `seenDraft` is the version of the draft that was read, for one who approves out of the review view. Where the
 * newsroom wants two approvals this is the second, of the very words that were approved first.
 */
export function approveStory(
  request: MoveRequest & {
    note?: string;
    seenVector?: Uint8Array | undefined;
    seenDraft?: number | undefined;
  },
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const frozen = await freezeDraft(tx, {
      storyId: request.storyId,
      personId: personIdOf(request.actor),
      reason: "approve",
      seenVector: request.seenVector,
      seenDraft: request.seenDraft,
      mustBeComplete: true,
      mustBeSettled: true,
    });
    await demandBothApprovals(tx, story, frozen);
    const { revisionId } = frozen;
    return { set: { approvedRevisionId: revisionId, reviewerId: personIdOf(request.actor) }, revisionId };
  };
  return moveStory(request, { verb: "approve", note: request.note ?? "", carryOut }, executor);
}
