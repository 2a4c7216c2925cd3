"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { addWord, removeWord } from "./commands/keep-word.ts";
import { saveRule } from "./commands/save-rule.ts";
import { removeRule, switchRule } from "./commands/switch-rule.ts";
import { newsroomWord, ruleForm, ruleRemoval, ruleSwitch } from "./schema.ts";

/** Keeps a rule of the table, new or changed, once its examples hold. */
export async function saveRuleAction(
  input: z.input<typeof ruleForm>,
): Promise<ActionResult<{ id: string; version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => saveRule({ actor, rule: parseForm(ruleForm, input) }));
  if (result.ok) refresh();
  return result;
}

/** Switches a rule on or off. */
export async function switchRuleAction(
  input: z.input<typeof ruleSwitch>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => switchRule({ actor, ...parseForm(ruleSwitch, input) }));
  refresh();
  return result;
}

/** Takes away a rule that the newsroom made. */
export async function removeRuleAction(input: z.input<typeof ruleRemoval>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await removeRule({ actor, ...parseForm(ruleRemoval, input) });
    return null;
  });
  if (result.ok) refresh();
  return result;
}

/** Adds a word to the newsroom's dictionary. */
export async function addWordAction(
  input: z.input<typeof newsroomWord>,
): Promise<ActionResult<{ word: string }>> {
  const actor = await requireActor();
  return answer(async () => {
    const { word } = parseForm(newsroomWord, input, "language-word-malformed");
    await addWord({ actor, word });
    return { word };
  });
}

/** Takes a word out of the newsroom's dictionary. */
export async function removeWordAction(input: z.input<typeof newsroomWord>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await removeWord({ actor, ...parseForm(newsroomWord, input) });
    return null;
  });
  refresh();
  return result;
}
