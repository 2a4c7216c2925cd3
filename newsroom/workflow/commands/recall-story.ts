import type { Executor } from "#db/client.ts";
import { type MoveOutcome, type MoveRequest, moveStory } from "../move-story.ts";

/** Takes a story back from the desk before an editor has taken it up. */
export function recallStory(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  return moveStory(request, { verb: "recall" }, executor);
}

/** Takes a working copy back from the desk before an editor has taken it up. */
export function recallUpdate(request: MoveRequest, executor?: Executor): Promise<MoveOutcome> {
  return moveStory(request, { verb: "recall-update" }, executor);
}
