"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { changeParts } from "./commands/change-parts.ts";
import { deleteSeries } from "./commands/delete-series.ts";
import { makeSeries, renameSeries } from "./commands/name-series.ts";
import { changePartsSchema, deleteSeriesSchema, makeSeriesSchema, renameSeriesSchema } from "./schema.ts";

/** Makes a series. */
export async function makeSeriesAction(
  input: z.input<typeof makeSeriesSchema>,
): Promise<ActionResult<{ seriesId: string }>> {
  const actor = await requireActor("/desk/series");
  return answer(() => makeSeries({ actor, ...parseForm(makeSeriesSchema, input) }));
}

/** Gives a series other words. Whatever comes of it, the page shows the state that holds now. */
export async function renameSeriesAction(
  input: z.input<typeof renameSeriesSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor("/desk/series");
  const result = await answer(() => renameSeries({ actor, ...parseForm(renameSeriesSchema, input) }));
  refresh();
  return result;
}

/** One step in the parts of a series. Whatever comes of it, the page shows the state that holds now. */
export async function changePartsAction(
  input: z.input<typeof changePartsSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor("/desk/series");
  const result = await answer(() => changeParts({ actor, ...parseForm(changePartsSchema, input) }));
  refresh();
  return result;
}

/** Deletes a series. */
export async function deleteSeriesAction(
  input: z.input<typeof deleteSeriesSchema>,
): Promise<ActionResult<null>> {
  const actor = await requireActor("/desk/series");
  return answer(async () => {
    await deleteSeries({ actor, ...parseForm(deleteSeriesSchema, input) });
    return null;
  });
}
