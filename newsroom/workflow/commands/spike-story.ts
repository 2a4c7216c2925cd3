import type { Executor } from "#db/client.ts";
import { type MoveOutcome, type MoveRequest, moveStory } from "../move-story.ts";

/** Drops a story before publication, with a reason. It can be taken up again. */
export function spikeStory(
  request: MoveRequest & { reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async () => ({ set: { approvedRevisionId: null, reviewerId: null } });
  return moveStory(request, { verb: "spike", note: request.reason, carryOut }, executor);
}

/** Takes a dropped story up again as a draft. */
export function unspikeStory(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  return moveStory(request, { verb: "unspike" }, executor);
}
