import { db, type Executor } from "#db/client.ts";
import { isRedaksiError, type RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import type { PublishHeldForm } from "../schema.ts";

/**
 * Brings out the stories that a pause held, one after the other, each by its own command against the version that
 * was seen: one that is refused keeps none of the others back. Returns those that were refused, and why.
 */
export async function publishHeldStories(
  { actor, stories }: { actor: PersonActor } & PublishHeldForm,
  executor: Executor = db(),
): Promise<{ storyId: string; refusal: RedaksiError }[]> {
  const refused: { storyId: string; refusal: RedaksiError }[] = [];
  for (const { storyId, expectedVersion } of stories) {
    await publishStory({ actor, storyId, expectedVersion }, executor).catch((failure: unknown) => {
      if (!isRedaksiError(failure)) throw failure;
      refused.push({ storyId, refusal: failure });
    });
  }
  return refused;
}
