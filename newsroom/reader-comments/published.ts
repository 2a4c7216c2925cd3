/**
 * What readers see of each other's comments. Everything goes through `public_stories` and through the settings: a
 * story that is withdrawn, or whose comments are off, shows none.
 */
import { and, asc, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerComments } from "#db/schema/reader-comments.ts";
import { readers } from "#db/schema/readers.ts";
import { answersShown, commentsPerPage } from "./limits.ts";
import { commentSettingsNow, talkedStory } from "./settings.ts";
import type { PublicComment, PublicThread, TalkState } from "./types.ts";

export type CommentOrder = "newest" | "oldest";

/** A story's comments as readers see them, page by page. */
export interface PublicTalk {
  readonly state: Exclude<TalkState, "off">;
  /** Comments and answers that can be read. */
  readonly count: number;
  readonly threads: readonly PublicThread[];
  readonly hasNext: boolean;
}

const columns = {
  id: readerComments.id,
  name: readers.name,
  text: sql<string>`case when ${readerComments.state} = 'published' then ${readerComments.text} else '' end`,
  at: readerComments.sentAt,
  edited: sql<boolean>`${readerComments.editedAt} is not null`,
  removedFor: sql<
    PublicComment["removedFor"]
  >`case when ${readerComments.state} = 'removed' then ${readerComments.ground} end`,
};

/**
 * One page of the comments of a public story; null while they are off, so that nothing of them shows. A removed one
 * leaves a line with its ground; one that its writer deleted is shown only where an answer hangs on it.
 */
export async function talkOfStory(
  storyId: string,
  {
    page = 1,
    perPage = commentsPerPage,
    order = "newest",
  }: { page?: number; perPage?: number; order?: CommentOrder } = {},
  executor: Executor = db(),
): Promise<PublicTalk | null> {
  const story = await talkedStory(storyId, executor);
  if (!story || story.talk === "off") return null;
  const shown = inArray(readerComments.state, ["published", "removed"]);
  const kept = sql`${readerComments.state} = 'deleted' and exists (select 1 from reader_comments answer where answer.parent_id = ${readerComments.id} and answer.state = 'published')`;
  const byTime = order === "newest" ? desc : asc;
  const [count, rows] = await Promise.all([
    executor.$count(
      readerComments,
      and(eq(readerComments.storyId, storyId), eq(readerComments.state, "published")),
    ),
    executor
      .select(columns)
      .from(readerComments)
      .leftJoin(readers, eq(readers.id, readerComments.readerId))
      .where(and(eq(readerComments.storyId, storyId), isNull(readerComments.parentId), or(shown, kept)))
      .orderBy(byTime(readerComments.sentAt), byTime(readerComments.id))
      .limit(perPage + 1)
      .offset((page - 1) * perPage),
  ]);
  const heads = rows.slice(0, perPage);
  const answers = await answersOf(
    heads.map(({ id }) => id),
    executor,
  );
  return {
    state: story.talk,
    count,
    threads: heads.map((head) => ({ ...head, answers: answers.get(head.id) ?? [] })),
    hasNext: rows.length > perPage,
  };
}

async function answersOf(
  ids: readonly string[],
  executor: Executor,
): Promise<ReadonlyMap<string, PublicComment[]>> {
  const found = new Map<string, PublicComment[]>();
  if (ids.length === 0) return found;
  const rows = await executor
    .select({ ...columns, parentId: readerComments.parentId })
    .from(readerComments)
    .leftJoin(readers, eq(readers.id, readerComments.readerId))
    .where(
      and(
        inArray(readerComments.parentId, [...ids]),
        inArray(readerComments.state, ["published", "removed"]),
      ),
    )
    .orderBy(asc(readerComments.sentAt), asc(readerComments.id));
  for (const { parentId, ...answer } of rows) {
    if (parentId === null) continue;
    const there = found.get(parentId) ?? [];
    if (there.length < answersShown) found.set(parentId, [...there, answer]);
  }
  return found;
}

/** Whether comments are on anywhere, and for how long: what the page with the rules says. */
export async function talkRules(executor: Executor = db()): Promise<{ enabled: boolean; openDays: number }> {
  const { enabled, openDays } = await commentSettingsNow(executor);
  return { enabled, openDays };
}
