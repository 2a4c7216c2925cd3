"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { changeDraft } from "./commands/change-draft.ts";
import { launchFront } from "./commands/launch-front.ts";
import { endStrip, startStrip } from "./commands/start-strip.ts";
import { takeVersion } from "./commands/take-version.ts";
import { draftChangeSchema, endStripSchema, launchSchema, stripSchema, takeVersionSchema } from "./schema.ts";

/** One step in the draft of the front. Whatever comes of it, the page shows the state that holds now. */
export async function changeFrontAction(
  input: z.input<typeof draftChangeSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor("/desk/front");
  const result = await answer(() => changeDraft({ actor, ...parseForm(draftChangeSchema, input) }));
  refresh();
  return result;
}

/** Gives readers the draft. */
export async function launchFrontAction(
  input: z.input<typeof launchSchema>,
): Promise<ActionResult<{ number: number }>> {
  const actor = await requireActor("/desk/front");
  const result = await answer(() => launchFront({ actor, ...parseForm(launchSchema, input) }));
  refresh();
  return result;
}

/** Makes a launched version the draft, or discards what is not launched. */
export async function takeFrontVersionAction(
  input: z.input<typeof takeVersionSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor("/desk/front");
  const result = await answer(() => takeVersion({ actor, ...parseForm(takeVersionSchema, input) }));
  refresh();
  return result;
}

/** Puts up breaking news. */
export async function startStripAction(
  input: z.input<typeof stripSchema>,
): Promise<ActionResult<{ stripId: string }>> {
  const actor = await requireActor("/desk/front");
  const result = await answer(() => startStrip({ actor, ...parseForm(stripSchema, input) }));
  refresh();
  return result;
}

/** Takes breaking news down. */
export async function endStripAction(input: z.input<typeof endStripSchema>): Promise<ActionResult<null>> {
  const actor = await requireActor("/desk/front");
  const result = await answer(async () => {
    await endStrip({ actor, ...parseForm(endStripSchema, input) });
    return null;
  });
  refresh();
  return result;
}
