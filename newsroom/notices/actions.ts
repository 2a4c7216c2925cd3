"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { chooseForGroup, chooseHabits } from "./commands/choose-notices.ts";
import { keepRule, removeRule, restoreRules } from "./commands/keep-rule.ts";
import { readNotices } from "./commands/read-notices.ts";
import { groupChoiceForm, habitsForm, readForm, ruleForm, ruleIdForm } from "./schema.ts";

/** Notes that the signed-in person has read one notice, those of a thread, or all of them. */
export async function readNoticesAction(input: z.input<typeof readForm>): Promise<ActionResult<null>> {
  const result = await carryOut(readForm, input, (actor, parsed) => readNotices({ actor, ...parsed }));
  if (result.ok && !input.threadId) refresh();
  return result;
}

/** Adds or changes a rule of the newsroom. */
export async function keepNoticeRuleAction(input: z.input<typeof ruleForm>): Promise<ActionResult<null>> {
  const result = await carryOut(ruleForm, input, (actor, rule) => keepRule({ actor, rule }));
  if (result.ok) refresh();
  return result;
}

/** Takes a rule away. */
export async function removeNoticeRuleAction(input: z.input<typeof ruleIdForm>): Promise<ActionResult<null>> {
  const result = await carryOut(ruleIdForm, input, (actor, parsed) => removeRule({ actor, ...parsed }));
  if (result.ok) refresh();
  return result;
}

/** Puts the rules that came with the program in place of all. */
export async function restoreNoticeRulesAction(): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await restoreRules({ actor });
    return null;
  });
  if (result.ok) refresh();
  return result;
}

/** Keeps how the signed-in person wants to be told of a group. */
export async function chooseForGroupAction(
  input: z.input<typeof groupChoiceForm>,
): Promise<ActionResult<null>> {
  const result = await carryOut(groupChoiceForm, input, (actor, parsed) =>
    chooseForGroup({ actor, ...parsed }),
  );
  if (result.ok) refresh();
  return result;
}

/** Keeps the signed-in person's quiet hours and the hour of their digest. */
export async function chooseHabitsAction(input: z.input<typeof habitsForm>): Promise<ActionResult<null>> {
  const result = await carryOut(habitsForm, input, (actor, parsed) => chooseHabits({ actor, ...parsed }));
  if (result.ok) refresh();
  return result;
}

async function carryOut<Schema extends z.ZodType>(
  schema: Schema,
  input: z.input<Schema>,
  work: (actor: PersonActor, parsed: z.output<Schema>) => Promise<void>,
): Promise<ActionResult<null>> {
  const actor = await requireActor();
  return answer(async () => {
    await work(actor, parseForm(schema, input));
    return null;
  });
}
