"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { nameRevision } from "./commands/name-revision.ts";
import { revisionNameLimit } from "./rules.ts";

const naming = z.strictObject({
  storyId: z.uuid(),
  revisionId: z.uuid(),
  /** Twice what is stored: what is a little too long is told as such. */
  name: z.string().max(revisionNameLimit * 2),
});

/** Gives a revision a name, or takes it away. */
export async function nameRevisionAction(input: z.input<typeof naming>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await nameRevision({ actor, ...parseForm(naming, input) });
    return null;
  });
  if (result.ok) refresh();
  return result;
}
