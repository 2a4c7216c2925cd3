import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerCommentSteps, readerComments } from "#db/schema/reader-comments.ts";
import { dropMailsOfComment } from "#newsroom/readers/commands/order-reader-mail.ts";
import type { ReaderActor } from "#newsroom/readers/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { mayDeleteComment, mayEditComment } from "../policy.ts";
import { type CommentProblem, cleanComment, commentProblem, isSeenByReaders, marksOf } from "../rules.ts";
import { commentSettingsNow } from "../settings.ts";
import { settleReports } from "./report-work.ts";

/** What becomes of a change: done, or what stands in its way, as in `SentComment`. */
export type ChangedComment =
  | { readonly done: true }
  | { readonly refusal: string }
  | { readonly problem: CommentProblem };

/** Changes what a reader wrote, while it waits and was sent only just now. `expectedVersion` is the one they saw. */
export async function editOwnComment(
  {
    reader,
    commentId,
    expectedVersion,
    text: typed,
  }: {
    reader: ReaderActor;
    commentId: string;
    expectedVersion: number;
    text: string;
  },
  executor: Executor = db(),
): Promise<ChangedComment> {
  const text = cleanComment(typed);
  return executor.transaction(async (tx) => {
    const comment = await lockOwn(tx, commentId);
    if (!comment) return { refusal: "not-yours" };
    const decision = mayEditComment(reader, comment, comment.now);
    if (!decision.allowed) return { refusal: decision.reason };
    if (comment.version !== expectedVersion) return { refusal: "changed-elsewhere" };
    const settings = await commentSettingsNow(tx);
    const problem = commentProblem(text, settings);
    if (problem) return { problem };
    await tx
      .update(readerComments)
      .set({
        text,
        marks: marksOf(text, settings),
        editedAt: sql`now()`,
        version: comment.version + 1,
      })
      .where(eq(readerComments.id, commentId));
    await tx.insert(readerCommentSteps).values({ commentId, verb: "edit" });
    return { done: true };
  });
}

/** Takes away what a reader wrote, at any time: its words go for good, and answers to it stay. */
export async function deleteOwnComment(
  { reader, commentId }: { reader: ReaderActor; commentId: string },
  executor: Executor = db(),
): Promise<ChangedComment> {
  return executor.transaction(async (tx) => {
    const comment = await lockOwn(tx, commentId);
    if (!comment) return { refusal: "not-yours" };
    const decision = mayDeleteComment(reader, comment);
    if (!decision.allowed) return { refusal: decision.reason };
    await tx
      .update(readerComments)
      .set({ state: "deleted", text: "", ground: null, note: "", marks: [], version: comment.version + 1 })
      .where(eq(readerComments.id, commentId));
    await tx.insert(readerCommentSteps).values({ commentId, verb: "delete" });
    await dropMailsOfComment(tx, commentId);
    await settleReports(tx, { commentId, outcome: "removed", actor: null });
    if (isSeenByReaders(comment.state, "deleted")) await raiseEdition(tx);
    return { done: true };
  });
}

async function lockOwn(tx: Executor, commentId: string) {
  const [row] = await tx
    .select({
      readerId: readerComments.readerId,
      state: readerComments.state,
      version: readerComments.version,
      sentAt: readerComments.sentAt,
      now: sql<Date>`now()`.mapWith(readerComments.sentAt),
    })
    .from(readerComments)
    .where(eq(readerComments.id, commentId))
    .for("update");
  return row ?? null;
}
