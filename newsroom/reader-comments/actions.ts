"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { blockReader, unblockReader } from "#newsroom/readers/commands/block-reader.ts";
import { endAccountOnRequest } from "#newsroom/readers/commands/end-account.ts";
import { exportOnRequest } from "#newsroom/readers/commands/export-on-request.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { answer, sentenceOf } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { chooseForStory } from "./commands/choose-for-story.ts";
import { decideComments, keepReported } from "./commands/decide-comments.ts";
import { saveCommentSettings } from "./commands/save-comment-settings.ts";
import {
  blockForm,
  commentSettingsForm,
  decisionForm,
  endAccountForm,
  exportForm,
  keepForm,
  storyChoiceForm,
  unblockForm,
} from "./schema.ts";

/** What became of several decisions: those that were made with their new versions, and why others were not. */
export interface DecisionReport {
  readonly done: readonly { readonly commentId: string; readonly expectedVersion: number }[];
  readonly refused: readonly { readonly commentId: string; readonly message: string }[];
}

/** Decides about one comment or several. */
export async function decideCommentsAction(
  input: z.input<typeof decisionForm>,
): Promise<ActionResult<DecisionReport>> {
  return carryOut(decisionForm, input, async (actor, { comments, ...decision }) => {
    const decided = await decideComments({ actor, comments, decision });
    const done: { commentId: string; expectedVersion: number }[] = [];
    const refused: { commentId: string; message: string }[] = [];
    for (const { commentId, outcome } of decided) {
      if ("version" in outcome) done.push({ commentId, expectedVersion: outcome.version });
      else refused.push({ commentId, message: await sentenceOf(outcome.refusal) });
    }
    return { done, refused };
  });
}

/** Leaves a reported comment where it is. */
export async function keepReportedAction(input: z.input<typeof keepForm>): Promise<ActionResult<null>> {
  return carryOut(keepForm, input, async (actor, seen) => {
    await keepReported({ actor, ...seen });
    return null;
  });
}

/** Sets how comments are kept. */
export async function saveCommentSettingsAction(
  input: z.input<typeof commentSettingsForm>,
): Promise<ActionResult<{ version: number }>> {
  return carryOut(commentSettingsForm, input, (actor, form) => saveCommentSettings({ actor, form }));
}

/** Says what holds for one story. */
export async function chooseForStoryAction(
  input: z.input<typeof storyChoiceForm>,
): Promise<ActionResult<null>> {
  return carryOut(storyChoiceForm, input, async (actor, choice) => {
    await chooseForStory({ actor, ...choice });
    return null;
  });
}

/** Keeps a reader from writing. */
export async function blockReaderAction(input: z.input<typeof blockForm>): Promise<ActionResult<null>> {
  return carryOut(blockForm, input, async (actor, block) => {
    await blockReader({ actor, ...block });
    return null;
  });
}

/** Lets a blocked reader write again. */
export async function unblockReaderAction(input: z.input<typeof unblockForm>): Promise<ActionResult<null>> {
  return carryOut(unblockForm, input, async (actor, seen) => {
    await unblockReader({ actor, ...seen });
    return null;
  });
}

/** Takes out what is kept of a reader who asked for it, as the text of a JSON file. */
export async function exportReaderAction(input: z.input<typeof exportForm>): Promise<ActionResult<string>> {
  const actor = await requireActor();
  return answer(async () => {
    const { readerId } = parseForm(exportForm, input);
    return JSON.stringify(await exportOnRequest({ actor, readerId }), null, 2);
  });
}

/** Ends the account of a reader who asked for it. */
export async function endReaderAccountAction(
  input: z.input<typeof endAccountForm>,
): Promise<ActionResult<null>> {
  return carryOut(endAccountForm, input, async (actor, ending) => {
    await endAccountOnRequest({ actor, ...ending });
    return null;
  });
}

async function carryOut<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: z.input<Schema>,
  work: (actor: PersonActor, parsed: z.output<Schema>) => Promise<Value>,
): Promise<ActionResult<Value>> {
  const actor = await requireActor();
  const result = await answer(() => work(actor, parseForm(schema, input)));
  if (result.ok) refresh();
  return result;
}
