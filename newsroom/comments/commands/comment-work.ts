import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { commentThreads } from "#db/schema/comments.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { StoryRelation } from "#newsroom/stories/policy.ts";
import { mayComment } from "../policy.ts";

/** What every command about comments is asked with. */
export interface CommentRequest {
  readonly actor: PersonActor;
  readonly storyId: string;
}

/**
 * Does something with the comments of a story that the actor may comment on, in one transaction, and tells the open
 * desks. Throws `not-found` for a story that is none of theirs.
 */
export async function onStory(
  { actor, storyId }: CommentRequest,
  work: (tx: Executor, story: StoryRelation) => Promise<void>,
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    // Shared lock: it may be commented on by many at once, but does not change hands meanwhile.
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for("share");
    if (!story) throw new RedaksiError("not-found", "story-not-found");
    const writers = await tx.select().from(storyWriters).where(eq(storyWriters.storyId, storyId));
    const relation = { ...story, writerIds: writers.map(({ personId }) => personId) };
    if (!mayComment(actor, relation).allowed) throw new RedaksiError("not-found", "story-not-found");
    await work(tx, relation);
    await tx.execute(sql`select pg_notify('comments', ${storyId})`);
  });
}

/** A thread of this story, locked. Throws `not-found`, also for one of another story. */
export async function lockThread(
  tx: Executor,
  { storyId, threadId }: { storyId: string; threadId: string },
): Promise<typeof commentThreads.$inferSelect> {
  const [thread] = await tx
    .select()
    .from(commentThreads)
    .where(eq(commentThreads.id, threadId))
    .for("update");
  if (thread?.storyId !== storyId) throw new RedaksiError("not-found", "comment-not-found");
  return thread;
}
