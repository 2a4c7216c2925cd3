import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import { notices } from "#db/schema/notices.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { readableStories } from "#newsroom/stories/readable.ts";
import type { Notice } from "./types.ts";

/** The most notices that the inbox shows. */
const shownNotices = 100;
const excerptLength = 160;

/** The latest notices of the asker, of stories that they may still read. */
export async function noticesOf(actor: PersonActor, executor: Executor = db()): Promise<Notice[]> {
  const rows = await executor
    .select({
      id: notices.id,
      kind: notices.kind,
      from: people.name,
      storyId: stories.id,
      title: stories.title,
      body: comments.body,
      threadId: comments.threadId,
      at: notices.at,
      readAt: notices.readAt,
    })
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(people, eq(people.id, notices.fromId))
    .leftJoin(comments, eq(comments.id, notices.commentId))
    .where(and(eq(notices.personId, actor.personId), readableStories(actor)))
    .orderBy(desc(notices.at))
    .limit(shownNotices);
  return rows.map(({ storyId, title, body, readAt, ...row }) => ({
    ...row,
    story: { id: storyId, title },
    excerpt: (body ?? "").slice(0, excerptLength),
    read: readAt !== null,
  }));
}

/** How many notices the asker has not read yet, of stories that they may still read. */
export async function countUnread(actor: PersonActor, executor: Executor = db()): Promise<number> {
  const rows = await executor
    .select({ id: notices.id })
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .where(
      and(
        eq(notices.personId, actor.personId),
        isNull(notices.readAt),
        isNotNull(notices.storyId),
        readableStories(actor),
      ),
    )
    .limit(shownNotices);
  return rows.length;
}
