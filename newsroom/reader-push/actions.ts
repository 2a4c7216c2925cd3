"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { alertReaders, undoAlert } from "./commands/alert-readers.ts";
import { alertForm, undoForm } from "./schema.ts";

/** Alerts readers' devices of a published story; `dueAt` is until when it can be taken back. */
export async function alertReadersAction(
  input: z.input<typeof alertForm>,
): Promise<ActionResult<{ alertId: string; dueAt: string }>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    const { alertId, dueAt } = await alertReaders({ actor, ...parseForm(alertForm, input) });
    return { alertId, dueAt: dueAt.toISOString() };
  });
  if (result.ok) refresh();
  return result;
}

/** Takes an alert back that has not gone out yet. */
export async function undoAlertAction(input: z.input<typeof undoForm>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await undoAlert({ actor, ...parseForm(undoForm, input) });
    return null;
  });
  refresh();
  return result;
}
