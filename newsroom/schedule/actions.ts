"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer, sentenceOf } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { pauseSchedules, resumeSchedules } from "./commands/pause-schedules.ts";
import { publishHeldStories } from "./commands/publish-held-stories.ts";
import { pauseForm, publishHeldForm } from "./schema.ts";

/** Pauses every schedule. */
export async function pauseSchedulesAction(input: z.input<typeof pauseForm>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await pauseSchedules({ actor, ...parseForm(pauseForm, input) });
    return null;
  });
  if (result.ok) refresh();
  return result;
}

/** Lets schedules go on; what came due meanwhile is held. */
export async function resumeSchedulesAction(): Promise<ActionResult<{ held: number }>> {
  const actor = await requireActor();
  const result = await answer(() => resumeSchedules({ actor }));
  refresh();
  return result;
}

/** Brings out held stories, and says of those that were refused why. */
export async function publishHeldAction(
  input: z.input<typeof publishHeldForm>,
): Promise<ActionResult<readonly { storyId: string; message: string }[]>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    const refused = await publishHeldStories({ actor, ...parseForm(publishHeldForm, input) });
    return Promise.all(
      refused.map(async ({ storyId, refusal }) => ({ storyId, message: await sentenceOf(refusal) })),
    );
  });
  refresh();
  return result;
}
