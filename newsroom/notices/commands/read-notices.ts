import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import { notices } from "#db/schema/notices.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";

/** Notes that somebody has read notices of theirs: one, those of a thread, or all. Others' are never touched. */
export async function readNotices(
  {
    actor,
    noticeId,
    threadId,
  }: { actor: PersonActor; noticeId?: string | undefined; threadId?: string | undefined },
  executor: Executor = db(),
): Promise<void> {
  const ofThread = threadId
    ? inArray(
        notices.commentId,
        executor.select({ id: comments.id }).from(comments).where(eq(comments.threadId, threadId)),
      )
    : undefined;
  await executor
    .update(notices)
    .set({ readAt: sql`now()` })
    .where(
      and(
        eq(notices.personId, actor.personId),
        isNull(notices.readAt),
        noticeId ? eq(notices.id, noticeId) : undefined,
        ofThread,
        // What stands in no inbox is not read by clearing one: it waits for its digest.
        noticeId || threadId ? undefined : eq(notices.inApp, true),
      ),
    );
}
