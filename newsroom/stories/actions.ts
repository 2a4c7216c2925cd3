"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { RedaksiError } from "#lib/errors.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { createStory } from "./commands/create-story.ts";
import { inviteWriter } from "./commands/invite-writer.ts";

/** Begins a story and leads to its editor. */
export async function createStoryAction(): Promise<ActionResult<never>> {
  const actor = await requireActor();
  const result = await answer(() => createStory({ actor }));
  if (!result.ok) return result;
  redirect(`/desk/stories/${result.value.storyId}`);
}

const invitation = z.strictObject({ storyId: z.uuid(), personId: z.uuid() });

/** Brings a colleague in to write together. */
export async function inviteWriterAction(input: z.input<typeof invitation>): Promise<ActionResult<null>> {
  const actor = await requireActor();
  return answer(async () => {
    const parsed = invitation.safeParse(input);
    if (!parsed.success) throw new RedaksiError("invalid", "form-malformed");
    await inviteWriter({ actor, ...parsed.data });
    return null;
  });
}
