import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { announceMove } from "#newsroom/workflow/edition.ts";
import { mayInviteWriter, mayReadStory } from "../policy.ts";

/** Brings a colleague in to write a story together. Inviting somebody twice changes nothing. */
export async function inviteWriter(
  { actor, storyId, personId }: { actor: PersonActor; storyId: string; personId: string },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for("update");
    const writers = await tx.select().from(storyWriters).where(eq(storyWriters.storyId, storyId));
    if (!story) throw new RedaksiError("not-found", "story-not-found");
    const relation = { ...story, writerIds: writers.map((writer) => writer.personId) };
    if (!mayReadStory(actor, relation).allowed) throw new RedaksiError("not-found", "story-not-found");
    const decision = mayInviteWriter(actor, relation);
    if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
    const [invited] = await tx.select({ status: people.status }).from(people).where(eq(people.id, personId));
    if (invited?.status !== "active") throw new RedaksiError("invalid", "person-unknown");
    const added = await tx
      .insert(storyWriters)
      .values({ storyId, personId })
      .onConflictDoNothing()
      .returning();
    if (added.length === 0) return;
    const details = { invited: personId };
    await tx
      .insert(history)
      .values({ event: "story.invite-writer", personId: actor.personId, subjectId: storyId, details });
    await announceMove(tx, storyId);
  });
}
