import type { Executor } from "#db/client.ts";
import { type MoveOutcome, type MoveRequest, moveStory } from "#newsroom/workflow/move-story.ts";

/** An editor takes a pitch: it becomes the draft of the one who offered it. */
export function acceptPitch(
  request: MoveRequest & { note?: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  return moveStory(request, { verb: "accept-pitch", note: request.note ?? "" }, executor);
}

/** An editor declines a pitch, with the reason. It can be taken up again. */
export function declinePitch(
  request: MoveRequest & { reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  return moveStory(request, { verb: "decline-pitch", note: request.reason }, executor);
}

/** The one who offered a story takes it back before an editor has answered. */
export function takeBackPitch(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  return moveStory(request, { verb: "take-back-pitch" }, executor);
}

/** An editor calls an assignment off before it is written, with the reason. */
export function cancelAssignment(
  request: MoveRequest & { reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  return moveStory(request, { verb: "cancel-assignment", note: request.reason }, executor);
}
