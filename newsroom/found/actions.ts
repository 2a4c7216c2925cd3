"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { saveFound } from "./commands/save-found.ts";
import { foundForm } from "./schema.ts";

/** Sets how the newspaper is found. */
export async function saveFoundAction(
  input: z.input<typeof foundForm>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => saveFound({ actor, form: parseForm(foundForm, input) }));
  if (result.ok) refresh();
  return result;
}
