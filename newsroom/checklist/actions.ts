"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { setLevel } from "./commands/set-level.ts";
import { levelForm } from "./schema.ts";

/** Sets the level of a rule of the checklist, or takes a setting away. The page shows what holds then. */
export async function setLevelAction(input: z.input<typeof levelForm>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await setLevel({ actor, setting: parseForm(levelForm, input) });
    return null;
  });
  refresh();
  return result;
}
