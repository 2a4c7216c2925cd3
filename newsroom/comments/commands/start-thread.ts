import { eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { commentThreads } from "#db/schema/comments.ts";
import { RedaksiError } from "#lib/errors.ts";
import { maxThreads } from "../limits.ts";
import type { Place } from "../types.ts";
import { type CommentRequest, lockThread, onStory } from "./comment-work.ts";
import { type Words, writeComment } from "./write-comment.ts";

/** Begins a thread at a place of the text, or about the whole story. Sending it twice begins it once. */
export function startThread(
  request: CommentRequest & Words & { readonly threadId: string; readonly place: Place | null },
  executor?: Executor,
): Promise<void> {
  const { actor, storyId, threadId, place } = request;
  return onStory(
    request,
    async (tx, story) => {
      const count = await tx.$count(commentThreads, eq(commentThreads.storyId, storyId));
      if (count >= maxThreads) throw new RedaksiError("conflict", "threads-too-many", { limit: maxThreads });
      await tx
        .insert(commentThreads)
        .values({
          id: threadId,
          storyId,
          startedById: actor.personId,
          startAnchor: place?.start ?? null,
          endAnchor: place?.end ?? null,
          quote: place?.quote ?? "",
          before: place?.before ?? "",
          after: place?.after ?? "",
        })
        .onConflictDoNothing();
      const thread = await lockThread(tx, request);
      if (thread.startedById !== actor.personId) throw new RedaksiError("not-found", "comment-not-found");
      await writeComment(tx, story, request);
    },
    executor,
  );
}

/** Answers in a thread. A resolved one is open again then: something is left to say. */
export function replyInThread(
  request: CommentRequest & Words & { readonly threadId: string },
  executor?: Executor,
): Promise<void> {
  return onStory(
    request,
    async (tx, story) => {
      const thread = await lockThread(tx, request);
      await writeComment(tx, story, request);
      if (thread.resolvedAt === null) return;
      await tx
        .update(commentThreads)
        .set({ resolvedAt: null, resolvedById: null })
        .where(eq(commentThreads.id, thread.id));
    },
    executor,
  );
}
