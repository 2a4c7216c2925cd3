"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { linkStories, unlinkStories } from "./commands/link-stories.ts";
import { publishCorrection } from "./commands/publish-correction.ts";
import { answerRequest, settleRequest, takeRequest } from "./commands/step-request.ts";
import { withdrawCorrection } from "./commands/withdraw-correction.ts";
import {
  correctionSchema,
  linkSchema,
  reasonedStepSchema,
  requestAnswerSchema,
  takeSchema,
  withdrawalSchema,
} from "./schema.ts";

/** Publishes a correction of a story. */
export async function publishCorrectionAction(
  input: z.input<typeof correctionSchema>,
): Promise<ActionResult<null>> {
  return carryOut(correctionSchema, input, async (actor, parsed) => {
    const { storyId, seenCorrections, request, ...text } = parsed;
    await publishCorrection({ actor, storyId, seenCorrections, text, request });
  });
}

/** Takes a correction back. */
export async function withdrawCorrectionAction(
  input: z.input<typeof withdrawalSchema>,
): Promise<ActionResult<null>> {
  return carryOut(withdrawalSchema, input, (actor, parsed) => withdrawCorrection({ actor, ...parsed }));
}

/** Takes a reader's request on. */
export async function takeRequestAction(input: z.input<typeof takeSchema>): Promise<ActionResult<null>> {
  return carryOut(takeSchema, input, (actor, parsed) => takeRequest({ actor, ...parsed }));
}

/** Answers a reader's request by what is published already. */
export async function answerRequestAction(
  input: z.input<typeof requestAnswerSchema>,
): Promise<ActionResult<null>> {
  return carryOut(requestAnswerSchema, input, (actor, parsed) => answerRequest({ actor, ...parsed }));
}

/** Refuses a reader's request, or opens a settled one again. */
export async function settleRequestAction(
  input: z.input<typeof reasonedStepSchema>,
): Promise<ActionResult<null>> {
  return carryOut(reasonedStepSchema, input, (actor, parsed) => settleRequest({ actor, ...parsed }));
}

/** Links a story to the one that it answers or updates, or parts them. */
export async function linkStoriesAction(input: z.input<typeof linkSchema>): Promise<ActionResult<null>> {
  return carryOut(linkSchema, input, (actor, { linked, ...link }) =>
    linked ? linkStories({ actor, ...link }) : unlinkStories({ actor, ...link }),
  );
}

async function carryOut<Schema extends z.ZodType>(
  schema: Schema,
  input: z.input<Schema>,
  work: (actor: PersonActor, parsed: z.output<Schema>) => Promise<void>,
): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await work(actor, parseForm(schema, input));
    return null;
  });
  if (result.ok) refresh();
  return result;
}
