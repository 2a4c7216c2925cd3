"use server";

import { refresh } from "next/cache";
import type { ActionResult } from "#lib/action-result.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { takeUpReview } from "./commands/take-up-review.ts";
import { makeMove } from "./make-move.ts";
import type { MoveOutcome } from "./move-story.ts";
import type { MoveInput } from "./schema.ts";

/** Makes one move for the signed-in person. */
export async function moveStoryAction(input: MoveInput): Promise<ActionResult<MoveOutcome>> {
  const actor = await requireActor();
  const result = await answer(() => makeMove(actor, input));
  if (result.ok) refresh();
  return result;
}

/** Takes a story up for review. */
export async function takeUpReviewAction(storyId: string): Promise<ActionResult<{ reviewerId: string }>> {
  const actor = await requireActor();
  const result = await answer(() => takeUpReview({ actor, storyId }));
  if (result.ok) refresh();
  return result;
}
