import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { commentThreads } from "#db/schema/comments.ts";
import { RedaksiError } from "#lib/errors.ts";
import { mayWriteStory } from "#newsroom/stories/policy.ts";
import { type CommentRequest, lockThread, onStory } from "./comment-work.ts";

type ThreadRequest = CommentRequest & { readonly threadId: string };

/** Says that a thread is done with. Resolving it twice changes nothing. */
export function resolveThread(request: ThreadRequest, executor?: Executor): Promise<void> {
  return onStory(
    request,
    async (tx) => {
      const thread = await lockThread(tx, request);
      if (thread.resolvedAt !== null) return;
      await tx
        .update(commentThreads)
        .set({ resolvedAt: sql`now()`, resolvedById: request.actor.personId })
        .where(eq(commentThreads.id, thread.id));
    },
    executor,
  );
}

/** Opens a thread again. */
export function reopenThread(request: ThreadRequest, executor?: Executor): Promise<void> {
  return onStory(
    request,
    async (tx) => {
      const { id } = await lockThread(tx, request);
      await tx
        .update(commentThreads)
        .set({ resolvedAt: null, resolvedById: null })
        .where(eq(commentThreads.id, id));
    },
    executor,
  );
}

/**
 * Notes where the words of a thread went when a line was divided, joined or moved. Only for those who may type
 * there; the quoted words stay as they were.
 */
export function placeThread(
  request: ThreadRequest & { readonly start: string; readonly end: string },
  executor?: Executor,
): Promise<void> {
  return onStory(
    request,
    async (tx, story) => {
      const decision = mayWriteStory(request.actor, story);
      if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
      const thread = await lockThread(tx, request);
      if (thread.startAnchor === null) throw new RedaksiError("invalid", "form-malformed");
      await tx
        .update(commentThreads)
        .set({ startAnchor: request.start, endAnchor: request.end })
        .where(eq(commentThreads.id, thread.id));
    },
    executor,
  );
}
