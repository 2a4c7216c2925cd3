"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { addSection } from "./commands/add-section.ts";
import { closeSection } from "./commands/close-section.ts";
import { orderSections } from "./commands/order-sections.ts";
import { saveSection } from "./commands/save-section.ts";
import { closeSectionSchema, newSectionSchema, sectionFormSchema, sectionOrderSchema } from "./schema.ts";

/** Adds a section at the end of the navigation. */
export async function addSectionAction(
  input: z.input<typeof newSectionSchema>,
): Promise<ActionResult<{ sectionId: string }>> {
  const actor = await requireActor();
  const result = await answer(() => addSection({ actor, ...parseForm(newSectionSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Sets a section's name, description, colour and address. */
export async function saveSectionAction(
  input: z.input<typeof sectionFormSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => saveSection({ actor, ...parseForm(sectionFormSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Sets the order of the navigation. */
export async function orderSectionsAction(
  input: z.input<typeof sectionOrderSchema>,
): Promise<ActionResult<void>> {
  const actor = await requireActor();
  const result = await answer(() => orderSections({ actor, ...parseForm(sectionOrderSchema, input) }));
  refresh();
  return result;
}

/** Takes a section away, with its stories into another. */
export async function closeSectionAction(
  input: z.input<typeof closeSectionSchema>,
): Promise<ActionResult<{ moved: number }>> {
  const actor = await requireActor();
  const result = await answer(() => closeSection({ actor, ...parseForm(closeSectionSchema, input) }));
  if (result.ok) refresh();
  return result;
}
