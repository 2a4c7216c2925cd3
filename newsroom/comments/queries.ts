import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { commentMentions, comments, commentThreads } from "#db/schema/comments.ts";
import { people } from "#db/schema/staff.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { maxThreads } from "./limits.ts";
import { mayComment } from "./policy.ts";
import { readersOfStory } from "./readers-of-story.ts";
import type { Said, StoryComments, Thread } from "./types.ts";

const resolver = alias(people, "resolver");

/** The comments of a story and who may be named there, or null when the asker may not read it. */
export async function commentsOf(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<StoryComments | null> {
  const story = await storyForStaff(actor, storyId, executor);
  if (!story || !mayComment(actor, story).allowed) return null;
  const [threads, readers] = await Promise.all([
    threadsOf(storyId, executor),
    readersOfStory(executor, story),
  ]);
  return { threads, people: readers.map(({ personId, name }) => ({ id: personId, name })) };
}

/** The open ones first, then the latest resolved ones, as many as are shown. */
async function threadsOf(storyId: string, executor: Executor): Promise<Thread[]> {
  const rows = await executor
    .select({ thread: commentThreads, resolvedBy: resolver.name })
    .from(commentThreads)
    .leftJoin(resolver, eq(resolver.id, commentThreads.resolvedById))
    .where(eq(commentThreads.storyId, storyId))
    .orderBy(sql`${commentThreads.resolvedAt} desc nulls first`, desc(commentThreads.startedAt))
    .limit(maxThreads);
  const said = await saidIn(
    rows.map(({ thread }) => thread.id),
    executor,
  );
  return rows.map(({ thread, resolvedBy }) => ({
    id: thread.id,
    place:
      thread.startAnchor === null || thread.endAnchor === null
        ? null
        : {
            start: thread.startAnchor,
            end: thread.endAnchor,
            quote: thread.quote,
            before: thread.before,
            after: thread.after,
          },
    resolved: thread.resolvedAt ? { by: resolvedBy ?? "", at: thread.resolvedAt.toISOString() } : null,
    said: said.get(thread.id) ?? [],
  }));
}

async function saidIn(threadIds: readonly string[], executor: Executor): Promise<Map<string, Said[]>> {
  const [rows, mentions] = await Promise.all([
    executor
      .select({ comment: comments, author: people.name })
      .from(comments)
      .innerJoin(people, eq(people.id, comments.authorId))
      .where(inArray(comments.threadId, [...threadIds]))
      .orderBy(asc(comments.at), asc(comments.id)),
    executor
      .select({ commentId: commentMentions.commentId, id: people.id, name: people.name })
      .from(commentMentions)
      .innerJoin(comments, eq(comments.id, commentMentions.commentId))
      .innerJoin(people, eq(people.id, commentMentions.personId))
      .where(inArray(comments.threadId, [...threadIds])),
  ]);
  const all = new Map<string, Said[]>();
  for (const { comment, author } of rows) {
    const list = all.get(comment.threadId) ?? [];
    list.push({
      id: comment.id,
      authorId: comment.authorId,
      author,
      body: comment.body,
      at: comment.at.toISOString(),
      edited: comment.editedAt !== null,
      deleted: comment.deletedAt !== null,
      mentions: mentions
        .filter(({ commentId }) => commentId === comment.id)
        .map(({ id, name }) => ({ id, name })),
    });
    all.set(comment.threadId, list);
  }
  return all;
}
