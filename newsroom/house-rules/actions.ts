"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { saveHouseRules } from "./commands/save-house-rules.ts";
import { houseRulesForm } from "./schema.ts";

/** Sets the rules of the desk. */
export async function saveHouseRulesAction(
  input: z.input<typeof houseRulesForm>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => saveHouseRules({ actor, form: parseForm(houseRulesForm, input) }));
  if (result.ok) refresh();
  return result;
}
