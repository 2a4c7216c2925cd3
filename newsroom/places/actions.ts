"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { addPlace } from "./commands/add-place.ts";
import { removePlace } from "./commands/remove-place.ts";
import { savePlace } from "./commands/save-place.ts";
import { newPlaceSchema, placeFormSchema, removePlaceSchema } from "./schema.ts";

/** Adds a place with its spellings. */
export async function addPlaceAction(
  input: z.input<typeof newPlaceSchema>,
): Promise<ActionResult<{ placeId: string; stories: number }>> {
  const actor = await requireActor();
  const result = await answer(() => addPlace({ actor, ...parseForm(newPlaceSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Sets a place's name, kind and spellings. */
export async function savePlaceAction(
  input: z.input<typeof placeFormSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => savePlace({ actor, ...parseForm(placeFormSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Takes a place away. */
export async function removePlaceAction(
  input: z.input<typeof removePlaceSchema>,
): Promise<ActionResult<{ name: string }>> {
  const actor = await requireActor();
  const result = await answer(() => removePlace({ actor, ...parseForm(removePlaceSchema, input) }));
  if (result.ok) refresh();
  return result;
}
