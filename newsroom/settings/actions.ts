"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { saveSiteFacts } from "./commands/save-site-facts.ts";
import { siteFactsForm } from "./schema.ts";

/** Sets the newspaper's name, tagline and publisher. */
export async function saveSiteFactsAction(
  input: z.input<typeof siteFactsForm>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => saveSiteFacts({ actor, form: parseForm(siteFactsForm, input) }));
  if (result.ok) refresh();
  return result;
}
