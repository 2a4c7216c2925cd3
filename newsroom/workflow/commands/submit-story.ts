import type { Executor } from "#db/client.ts";
import { freezeDraft } from "../freeze-draft.ts";
import { type MoveOutcome, type MoveRequest, moveStory, personIdOf } from "../move-story.ts";

/**
 * Sends a draft to the desk. What the writer sees becomes a revision; `seenVector` (Yjs state vector of the
 * writer's browser) makes sure that the server holds every character of it, else `stale`.
 */
export async function submitStory(
  request: MoveRequest & { note?: string; seenVector?: Uint8Array | undefined },
  executor?: Executor,
): Promise<MoveOutcome> {
  return sendToDesk("submit", request, executor);
}

/** Sends the working copy of a published story to the desk; the live one stays up. */
export async function submitUpdate(
  request: MoveRequest & { note?: string; seenVector?: Uint8Array | undefined },
  executor?: Executor,
): Promise<MoveOutcome> {
  return sendToDesk("submit-update", request, executor);
}

function sendToDesk(
  verb: "submit" | "submit-update",
  request: MoveRequest & { note?: string; seenVector?: Uint8Array | undefined },
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor) => {
    const { revisionId } = await freezeDraft(tx, {
      storyId: request.storyId,
      personId: personIdOf(request.actor),
      reason: "submit",
      seenVector: request.seenVector,
      mustBeComplete: true,
    });
    const submitted = {
      submittedRevisionId: revisionId,
      submittedById: personIdOf(request.actor),
      reviewerId: null,
    };
    return { set: submitted, revisionId };
  };
  return moveStory(request, { verb, note: request.note ?? "", carryOut }, executor);
}
