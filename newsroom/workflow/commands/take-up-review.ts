import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { stories } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { recordHappening } from "#newsroom/notices/commands/record-happening.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { isEditorOf } from "#newsroom/stories/policy.ts";
import { announceMove } from "../edition.ts";
import { isReviewState } from "../rules.ts";

/**
 * An editor takes a story up for review: everybody sees who holds it, and its writer can no longer recall it.
 * One that another editor holds is left with them. Returns who holds it now.
 */
export async function takeUpReview(
  { actor, storyId }: { actor: PersonActor; storyId: string },
  executor: Executor = db(),
): Promise<{ reviewerId: string }> {
  return executor.transaction(async (tx) => {
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for("update");
    if (!story || !isEditorOf(actor, story)) throw new RedaksiError("not-found", "story-not-found");
    if (!isReviewState(story.state)) throw new RedaksiError("conflict", "not-in-this-state");
    if (story.reviewerId) return { reviewerId: story.reviewerId };
    const mine = { reviewerId: actor.personId, touchedAt: sql`now()` };
    await tx
      .update(stories)
      .set(mine)
      .where(and(eq(stories.id, storyId), isNull(stories.reviewerId)));
    const [taken] = await tx
      .insert(history)
      .values({ event: "review.take-up", personId: actor.personId, subjectId: storyId })
      .returning({ id: history.id });
    const key = `take-up:${taken?.id}`;
    await recordHappening(tx, { key, event: "review-taken-up", storyId, fromId: actor.personId });
    await announceMove(tx, storyId);
    return { reviewerId: actor.personId };
  });
}
