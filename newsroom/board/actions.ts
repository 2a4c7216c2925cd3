"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer, sentenceOf } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { keepOnDevice } from "#server/auth/keep-on-device.ts";
import { columnsCookie, writeColumns } from "./columns.ts";
import { keepFilter, removeFilter, renameFilter } from "./commands/keep-filter.ts";
import { moveStories } from "./commands/move-stories.ts";
import {
  type BulkMoveInput,
  columnsSchema,
  filterNameSchema,
  filterRemovalSchema,
  keptFilterSchema,
} from "./forms.ts";
import type { BulkOutcome } from "./types.ts";

/** Makes one move on several stories and says of each what became of it. */
export async function moveStoriesAction(input: BulkMoveInput): Promise<ActionResult<readonly BulkOutcome[]>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    const outcomes = await moveStories(actor, input);
    return Promise.all(
      outcomes.map(async (outcome): Promise<BulkOutcome> => {
        const { storyId } = outcome;
        return "moved" in outcome
          ? { storyId, ok: true, ...outcome.moved }
          : { storyId, ok: false, message: await sentenceOf(outcome.refusal) };
      }),
    );
  });
  refresh();
  return result;
}

/** Keeps which columns this device shows in the list of the board. */
export async function chooseColumnsAction(
  columns: z.input<typeof columnsSchema>,
): Promise<ActionResult<null>> {
  await requireActor();
  const result = await answer(async () => {
    await keepOnDevice(columnsCookie, writeColumns(parseForm(columnsSchema, columns)));
    return null;
  });
  if (result.ok) refresh();
  return result;
}

/** Keeps a filter of the board under a name. */
export async function keepFilterAction(
  input: z.input<typeof keptFilterSchema>,
): Promise<ActionResult<{ id: string }>> {
  const actor = await requireActor();
  const result = await answer(() => keepFilter({ actor, ...parseForm(keptFilterSchema, input) }));
  if (result.ok) refresh();
  return result;
}

/** Gives a kept filter another name. */
export async function renameFilterAction(
  input: z.input<typeof filterNameSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => renameFilter({ actor, ...parseForm(filterNameSchema, input) }));
  refresh();
  return result;
}

/** Removes a kept filter. */
export async function removeFilterAction(
  input: z.input<typeof filterRemovalSchema>,
): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await removeFilter({ actor, ...parseForm(filterRemovalSchema, input) });
    return null;
  });
  refresh();
  return result;
}
