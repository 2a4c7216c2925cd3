import { and, eq, lte, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { stories } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { type LockedStory, moveStory } from "#newsroom/workflow/move-story.ts";
import { putInOutbox } from "#newsroom/workflow/outbox.ts";

/**
 * What follows when the time of scheduled stories arrives. Readers see them from that instant by the
 * condition of `public_stories` alone, which also keeps back what a pause holds; this makes the state say so, raises the edition and puts what follows
 * into the outbox, once each. Safe to run at any time and on many workers: a story that another took is skipped.
 * Returns the ids of the stories that it brought out.
 */
export async function publishDueStories(database: Executor = db()): Promise<string[]> {
  const due = await database
    .select({ id: stories.id, version: stories.version })
    .from(stories)
    .where(
      and(
        eq(stories.state, "scheduled"),
        lte(stories.publishAt, sql`now()`),
        sql`exists (select 1 from ${publicStories} where ${publicStories.storyId} = ${stories.id})`,
      ),
    )
    .orderBy(stories.publishAt);
  const published: string[] = [];
  for (const { id, version } of due) {
    const actor = { kind: "system", job: "publish-due-stories" } as const;
    const carryOut = async (tx: Executor, story: LockedStory) => {
      await raiseEdition(tx);
      // The settings' row is locked from here: a pause that began a moment ago is seen, and none begins meanwhile.
      const [out] = await tx
        .select({ id: publicStories.storyId })
        .from(publicStories)
        .where(eq(publicStories.storyId, id));
      if (!out) throw new RedaksiError("conflict", "schedules-paused");
      await tx.update(publications).set({ releasedAt: sql`now()` }).where(eq(publications.storyId, id));
      if (story.approvedRevisionId) {
        await putInOutbox(tx, {
          topic: "story-published",
          storyId: id,
          revisionId: story.approvedRevisionId,
        });
      }
      const publishAt = story.publishAt;
      return {
        set: { publishAt: null, embargoUntil: null },
        revisionId: story.approvedRevisionId,
        publishAt,
      };
    };
    const request = { actor, storyId: id, expectedVersion: version };
    await moveStory(request, { verb: "publish-due", carryOut }, database).then(
      () => published.push(id),
      // Another worker was quicker, or an editor stopped it in this very moment: both are in order.
      (failure: unknown) => {
        if (!isLost(failure)) throw failure;
      },
    );
  }
  return published;
}

function isLost(failure: unknown): boolean {
  return (
    failure instanceof Error && "code" in failure && (failure.code === "stale" || failure.code === "conflict")
  );
}
