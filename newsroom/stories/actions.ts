"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { createStory } from "./commands/create-story.ts";
import { inviteWriter } from "./commands/invite-writer.ts";
import { restoreRevision } from "./commands/restore-revision.ts";

/** Begins a story; the screen then opens its editor. */
export async function createStoryAction(): Promise<ActionResult<{ storyId: string }>> {
  const actor = await requireActor();
  return answer(() => createStory({ actor }));
}

const invitation = z.strictObject({ storyId: z.uuid(), personId: z.uuid() });

/** Brings a colleague in to write together. */
export async function inviteWriterAction(input: z.input<typeof invitation>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  return answer(async () => {
    await inviteWriter({ actor, ...parseForm(invitation, input) });
    return null;
  });
}

const restoration = z.strictObject({ storyId: z.uuid(), revisionId: z.uuid() });

/** Makes an earlier revision the draft again. */
export async function restoreRevisionAction(input: z.input<typeof restoration>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await restoreRevision({ actor, ...parseForm(restoration, input) });
    return null;
  });
  if (result.ok) refresh();
  return result;
}
