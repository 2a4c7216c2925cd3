import { and, eq, isNull, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { commentReports, readerComments } from "#db/schema/reader-comments.ts";
import { orderReaderMail } from "#newsroom/readers/commands/order-reader-mail.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mailAfterSeconds } from "../limits.ts";
import type { ReportOutcome } from "../types.ts";

/**
 * Settles the open reports of a comment with one outcome, and tells those who left an address, once what was done can
 * no longer be undone with one press. Returns how many.
 */
export async function settleReports(
  tx: Executor,
  { commentId, outcome, actor }: { commentId: string; outcome: ReportOutcome; actor: PersonActor | null },
): Promise<number> {
  const settled = await tx
    .update(commentReports)
    .set({ outcome, settledAt: sql`now()`, settledById: actor?.personId ?? null })
    .where(and(eq(commentReports.commentId, commentId), isNull(commentReports.settledAt)))
    .returning({ email: commentReports.email });
  const addresses = new Set(settled.map(({ email }) => email).filter((email) => email !== ""));
  if (addresses.size === 0) return settled.length;
  const [story] = await tx
    .select({ title: publicStories.title })
    .from(readerComments)
    .innerJoin(publicStories, eq(publicStories.storyId, readerComments.storyId))
    .where(eq(readerComments.id, commentId));
  for (const address of addresses) {
    await orderReaderMail(tx, {
      kind: outcome === "removed" ? "report-removed" : "report-kept",
      to: { name: "", address },
      values: { story: story?.title ?? "" },
      commentId,
      afterSeconds: mailAfterSeconds,
    });
  }
  return settled.length;
}

/** Opens again the reports that the last decision about a comment settled; their clocks run on from where they began. */
export async function reopenReports(tx: Executor, commentId: string): Promise<void> {
  const decidedAt = sql`(select decided_at from reader_comments where id = ${commentId})`;
  await tx
    .update(commentReports)
    .set({ outcome: null, settledAt: null, settledById: null })
    .where(and(eq(commentReports.commentId, commentId), eq(commentReports.settledAt, decidedAt)));
}
