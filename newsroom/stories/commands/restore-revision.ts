import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { restoreDraft } from "#newsroom/drafts/commands/restore-draft.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { announceMove } from "#newsroom/workflow/edition.ts";
import { freezeDraft } from "#newsroom/workflow/freeze-draft.ts";
import { mayReadStory, mayWriteStory } from "../policy.ts";

/**
 * Makes an earlier revision the draft again. The draft as it stood is kept as a revision first, so that
 * nothing is lost, and nothing is published by it. Throws `not-found`, `forbidden` with the state's reason.
 */
export async function restoreRevision(
  { actor, storyId, revisionId }: { actor: PersonActor; storyId: string; revisionId: string },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for("update");
    if (!story) throw new RedaksiError("not-found", "story-not-found");
    const writers = await tx.select().from(storyWriters).where(eq(storyWriters.storyId, storyId));
    const relation = { ...story, writerIds: writers.map(({ personId }) => personId) };
    if (!mayReadStory(actor, relation).allowed) throw new RedaksiError("not-found", "story-not-found");
    const decision = mayWriteStory(actor, relation);
    if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
    const personId = actor.personId;
    await freezeDraft(tx, { storyId, personId, reason: "restore", mustBeComplete: false });
    await restoreDraft(tx, { storyId, revisionId, personId });
    const details = { revisionId };
    await tx
      .insert(history)
      .values({ event: "story.restore-revision", personId, subjectId: storyId, details });
    await announceMove(tx, storyId);
  });
}
