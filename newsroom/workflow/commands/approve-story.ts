import type { Executor } from "#db/client.ts";
import { demandBothApprovals } from "../first-approval.ts";
import { type Approval, freezeForReaders } from "../freeze-for-readers.ts";
import { type LockedStory, type MoveOutcome, moveStory, personIdOf } from "../move-story.ts";

/**
 * Approves a story and pins the revision that readers will get: the one sent, or a new one when the editor
 * changed the text in review. Where the
 * newsroom wants two approvals this is the second, of the very words that were approved first.
 */
export function approveStory(request: Approval, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const frozen = await freezeForReaders(tx, request, "approve");
    await demandBothApprovals(tx, story, frozen);
    const { revisionId } = frozen;
    return { set: { approvedRevisionId: revisionId, reviewerId: personIdOf(request.actor) }, revisionId };
  };
  return moveStory(request, { verb: "approve", note: request.note ?? "", carryOut }, executor);
}
