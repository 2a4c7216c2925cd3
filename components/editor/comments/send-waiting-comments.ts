import type { ActionResult } from "#lib/action-result.ts";
import { changeCommentsAction } from "#newsroom/comments/actions.ts";
import type { CommentChange } from "#newsroom/comments/schema.ts";
import { dropWaiting, readWaiting, storiesWithWaiting } from "./waiting-changes.ts";

/**
 * Sends one change. `later` when the way broke or the database is away: it is worth another try. A change that
 * arrives twice is taken once: its id was made here.
 */
export async function sendChange(change: CommentChange): Promise<ActionResult<null> | "later"> {
  const result = await changeCommentsAction(change).catch(() => null);
  return result === null || (!result.ok && result.code === "failed") ? "later" : result;
}

/** Sends what a person's closed stories left waiting on this device, in the order in which it was typed. */
export async function sendWaitingComments(personId: string): Promise<void> {
  for (const storyId of storiesWithWaiting(personId)) {
    for (const change of readWaiting(personId, storyId)) {
      const result = await sendChange(change);
      if (result === "later") return;
      // Refused words stay for the story's own page, which says so and shows them.
      if (result.ok) dropWaiting(personId, storyId, change);
    }
  }
}
