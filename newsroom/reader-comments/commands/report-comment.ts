import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { commentReports, readerComments } from "#db/schema/reader-comments.ts";
import { cleanLines } from "#newsroom/corrections/rules.ts";
import { recordHappening } from "#newsroom/notices/commands/record-happening.ts";
import { readEmail } from "#newsroom/readers/rules.ts";
import { reportHours, reportWordsLimit } from "../limits.ts";
import { reportReasonOf } from "../rules.ts";
import { talkedStory } from "../settings.ts";

/** What a reader fills in to report a comment. Every field as it was typed. */
export interface ReportForm {
  readonly reason: string;
  readonly words: string;
  readonly email: string;
}

/** Keys under `readerTalk.problems` in `messages/*.json`, by the field that must be mended. */
export type ReportProblems = Partial<Record<keyof ReportForm, string | undefined>>;

export type SentReport =
  | { readonly done: true }
  | { readonly refusal: "report-gone" }
  | { readonly problems: ReportProblems };

/**
 * Takes a report of a published comment, by anybody: its clock of 48 hours runs from the database's time, and the
 * section's editors are told with the first. The same report sent twice is one.
 */
export async function reportComment(
  { commentId, form }: { commentId: string; form: ReportForm },
  executor: Executor = db(),
): Promise<SentReport> {
  const reason = reportReasonOf(form.reason);
  const words = cleanLines(form.words.slice(0, reportWordsLimit * 4));
  const email = form.email.trim() === "" ? "" : readEmail(form.email);
  const problems: ReportProblems = {};
  if (!reason) problems.reason = "reason-missing";
  if (words.length > reportWordsLimit) problems.words = "words-too-long";
  if (reason === "other" && !/\p{L}/u.test(words)) problems.words = "words-missing";
  if (email === null) problems.email = "email-malformed";
  if (!reason || email === null || Object.keys(problems).length > 0) return { problems };
  return executor.transaction(async (tx) => {
    const [comment] = await tx
      .select({ storyId: readerComments.storyId })
      .from(readerComments)
      .where(and(eq(readerComments.id, commentId), eq(readerComments.state, "published")))
      .for("update");
    const story = comment ? await talkedStory(comment.storyId, tx) : null;
    if (!comment || !story || story.talk === "off") return { refusal: "report-gone" };
    const open = and(eq(commentReports.commentId, commentId), isNull(commentReports.settledAt));
    const there = await tx.select().from(commentReports).where(open);
    if (there.some((one) => one.reason === reason && one.words === words && one.email === email))
      return { done: true };
    const [report] = await tx
      .insert(commentReports)
      .values({ commentId, reason, words, email, dueAt: sql`now() + make_interval(hours => ${reportHours})` })
      .returning({ id: commentReports.id });
    if (report && there.length === 0) {
      const key = `comment-report:${report.id}`;
      await recordHappening(tx, {
        key,
        event: "comment-reported",
        storyId: comment.storyId,
        fromId: null,
        note: words,
      });
    }
    return { done: true };
  });
}
