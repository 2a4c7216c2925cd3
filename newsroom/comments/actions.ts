"use server";

import type { ActionResult } from "#lib/action-result.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { changeComments } from "./change-comments.ts";
import type { CommentChange } from "./schema.ts";

/** Changes a story's comments for the signed-in person. */
export async function changeCommentsAction(input: CommentChange): Promise<ActionResult<null>> {
  const actor = await requireActor();
  return answer(async () => {
    await changeComments(actor, input);
    return null;
  });
}
