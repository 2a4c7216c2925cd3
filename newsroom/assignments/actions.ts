"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { answerAssignment } from "./commands/answer-assignment.ts";
import { giveAssignment } from "./commands/give-assignment.ts";
import { pitchStory } from "./commands/pitch-story.ts";
import { answerSchema, newAssignmentSchema, pitchSchema, readTerms } from "./schema.ts";

/** Offers a story to the desk. */
export async function pitchStoryAction(
  input: z.input<typeof pitchSchema>,
): Promise<ActionResult<{ storyId: string }>> {
  const actor = await requireActor();
  return answer(() => {
    const { why, happensAt, ...subject } = parseForm(pitchSchema, input);
    return pitchStory({ actor, subject, why, happensAt: happensAt ? new Date(happensAt) : null });
  });
}

/** Asks people for a story. */
export async function giveAssignmentAction(
  input: z.input<typeof newAssignmentSchema>,
): Promise<ActionResult<{ storyId: string }>> {
  const actor = await requireActor();
  return answer(() => {
    const { subject, terms } = parseForm(newAssignmentSchema, input);
    return giveAssignment({ actor, subject, terms: readTerms(terms) });
  });
}

/** Says to an assignment that one takes it, or that one cannot and why. */
export async function answerAssignmentAction(
  input: z.input<typeof answerSchema>,
): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await answerAssignment({ actor, ...parseForm(answerSchema, input) });
    return null;
  });
  if (result.ok) refresh();
  return result;
}
