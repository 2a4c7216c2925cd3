import { and, eq, inArray, ne } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { commentMentions, comments } from "#db/schema/comments.ts";
import { RedaksiError } from "#lib/errors.ts";
import { recordHappening } from "#newsroom/notices/commands/record-happening.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { StoryRelation } from "#newsroom/stories/policy.ts";
import { readersOfStory } from "../readers-of-story.ts";

export interface Words {
  readonly commentId: string;
  readonly body: string;
  /** Who is named with @: only people who may read the story, and only when their name stands in the body. */
  readonly mentions: readonly string[];
}

/**
 * Puts a comment into a thread; whom it names, who talks there and whose story it is are told. One that is there already, because a
 * browser sent it twice, stays as it is. Throws `invalid` when it names somebody who may not read the story.
 */
export async function writeComment(
  tx: Executor,
  story: StoryRelation & { readonly id?: string },
  request: Words & { readonly actor: PersonActor; readonly storyId: string; readonly threadId: string },
): Promise<void> {
  const { actor, storyId, threadId, commentId, body } = request;
  const written = await tx
    .insert(comments)
    .values({ id: commentId, threadId, authorId: actor.personId, body })
    .onConflictDoNothing()
    .returning({ id: comments.id });
  if (written.length === 0) return;
  const readers = await readersOfStory(tx, story);
  const named = await writeMentions(tx, readers, request);
  const talking = await tx
    .selectDistinct({ id: comments.authorId })
    .from(comments)
    .where(and(eq(comments.threadId, threadId), ne(comments.authorId, actor.personId)));
  const others = talking.map(({ id }) => id).filter((id) => !named.includes(id));
  const said = { storyId, commentId, fromId: actor.personId };
  const tell = (event: "mention" | "reply" | "story-commented", concernedIds: string[]) =>
    recordHappening(tx, {
      ...said,
      key: `${event}:${commentId}`,
      event,
      concernedIds,
      exceptIds: event === "story-commented" ? [...named, ...others] : [],
    });
  if (named.length > 0) await tell("mention", named);
  if (others.length > 0) await tell("reply", others);
  await tell("story-commented", []);
}

/** Writes whom a comment names, in place of whom it named before. Those who are named now, without its author. */
export async function writeMentions(
  tx: Executor,
  readers: readonly PersonActor[],
  { actor, commentId, body, mentions }: Words & { readonly actor: PersonActor },
): Promise<string[]> {
  const named = readers.filter(
    ({ personId, name }) => mentions.includes(personId) && body.includes(`@${name}`),
  );
  const known = new Set(readers.map(({ personId }) => personId));
  if (mentions.some((id) => !known.has(id))) throw new RedaksiError("invalid", "mention-may-not-read");
  const ids = named.map(({ personId }) => personId);
  await tx.delete(commentMentions).where(eq(commentMentions.commentId, commentId));
  if (ids.length > 0) {
    await tx.insert(commentMentions).values(ids.map((personId) => ({ commentId, personId })));
  }
  return ids.filter((id) => id !== actor.personId);
}

/** Who is named in a comment right now. */
export async function mentionedIn(tx: Executor, commentIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: commentMentions.personId })
    .from(commentMentions)
    .where(inArray(commentMentions.commentId, [...commentIds]));
  return rows.map(({ id }) => id);
}
