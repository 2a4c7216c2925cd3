import type { Executor } from "#db/client.ts";
import { freezeDraft } from "../freeze-draft.ts";
import { type MoveOutcome, type MoveRequest, moveStory, personIdOf } from "../move-story.ts";

/** Sends a story back to its writers with the reason. What the editor changed meanwhile is kept as a revision. */
export function returnStory(
  request: MoveRequest & { reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  return sendBack("return", request, executor);
}

/** Sends a working copy back to its writers with the reason; the live story stays up. */
export function returnUpdate(
  request: MoveRequest & { reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  return sendBack("return-update", request, executor);
}

function sendBack(
  verb: "return" | "return-update",
  request: MoveRequest & { reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor) => {
    const { revisionId } = await freezeDraft(tx, {
      storyId: request.storyId,
      personId: personIdOf(request.actor),
      reason: "return",
      mustBeComplete: false,
    });
    const keepsApproval = verb === "return-update" ? {} : { approvedRevisionId: null };
    return { set: { reviewerId: null, ...keepsApproval }, revisionId };
  };
  return moveStory(request, { verb, note: request.reason, carryOut }, executor);
}
