import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import { RedaksiError } from "#lib/errors.ts";
import { newId } from "#lib/new-id.ts";
import { recordHappening } from "#newsroom/notices/commands/record-happening.ts";
import { mayChangeComment } from "../policy.ts";
import { readersOfStory } from "../readers-of-story.ts";
import { type CommentRequest, lockThread, onStory } from "./comment-work.ts";
import { mentionedIn, type Words, writeMentions } from "./write-comment.ts";

/** Says one's own comment differently. Whom it names for the first time is told. */
export function editComment(request: CommentRequest & Words, executor?: Executor): Promise<void> {
  const { actor, storyId, commentId, body } = request;
  return onStory(
    request,
    async (tx, story) => {
      await lockOwn(tx, request);
      const before = await mentionedIn(tx, [commentId]);
      const named = await writeMentions(tx, await readersOfStory(tx, story), request);
      await tx.update(comments).set({ body, editedAt: sql`now()` }).where(eq(comments.id, commentId));
      const personIds = named.filter((id) => !before.includes(id));
      if (personIds.length === 0) return;
      const said = { event: "mention", storyId, commentId, fromId: actor.personId } as const;
      await recordHappening(tx, { ...said, key: `mention:${commentId}:${newId()}`, concernedIds: personIds });
    },
    executor,
  );
}

/** Takes one's own comment back: its words are gone, its place in the talk stays. */
export function deleteComment(
  request: CommentRequest & { readonly commentId: string },
  executor?: Executor,
): Promise<void> {
  return onStory(
    request,
    async (tx) => {
      const { id } = await lockOwn(tx, request);
      await tx.update(comments).set({ body: "", deletedAt: sql`now()` }).where(eq(comments.id, id));
    },
    executor,
  );
}

async function lockOwn(
  tx: Executor,
  { actor, storyId, commentId }: CommentRequest & { readonly commentId: string },
): Promise<typeof comments.$inferSelect> {
  const [comment] = await tx.select().from(comments).where(eq(comments.id, commentId)).for("update");
  if (!comment || comment.deletedAt !== null) throw new RedaksiError("not-found", "comment-not-found");
  await lockThread(tx, { storyId, threadId: comment.threadId });
  const decision = mayChangeComment(actor, comment);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  return comment;
}
