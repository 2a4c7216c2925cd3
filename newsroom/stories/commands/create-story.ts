import { db, type Executor } from "#db/client.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { createDraft } from "#newsroom/drafts/commands/create-draft.ts";
import { emptyDraft } from "#newsroom/drafts/write-document.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { announceMove } from "#newsroom/workflow/edition.ts";
import type { StoryContent } from "../content.ts";
import { mayCreateStory } from "../policy.ts";

/** Begins a story as its writer's own draft, empty or with content (an import, a test). Throws `forbidden`. */
export async function createStory(
  { actor, content = {} }: { actor: PersonActor; content?: Partial<StoryContent> },
  executor: Executor = db(),
): Promise<{ storyId: string }> {
  const decision = mayCreateStory(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const document = emptyDraft({ bylineIds: [actor.personId], ...content });
  return executor.transaction(async (tx) => {
    const [story] = await tx
      .insert(stories)
      .values({ writerId: actor.personId })
      .returning({ id: stories.id });
    if (!story) throw new Error("a story was not made");
    await tx.insert(storyWriters).values({ storyId: story.id, personId: actor.personId });
    await createDraft(tx, { storyId: story.id, document, personId: actor.personId });
    await announceMove(tx, story.id);
    return { storyId: story.id };
  });
}
