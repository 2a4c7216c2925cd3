import { and, eq, gt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerCommentSteps, readerComments } from "#db/schema/reader-comments.ts";
import type { ReaderActor } from "#newsroom/readers/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { readerCommentLimits, repeatHours } from "../limits.ts";
import { mayWriteComment } from "../policy.ts";
import {
  type CommentProblem,
  cleanComment,
  commentProblem,
  marksOf,
  plainWords,
  skipsQueue,
} from "../rules.ts";
import { commentSettingsNow, talkedStory } from "../settings.ts";

/**
 * What becomes of a reader's comment: it waits for a moderator or is shown at once; or what stands in its way. `refusal`
 * is a key under `readerTalk.refusals`, `problem` one under `readerTalk.problems` in `messages/*.json`.
 */
export type SentComment =
  | { readonly commentId: string; readonly state: "waiting" | "published" }
  | { readonly refusal: string }
  | { readonly problem: CommentProblem };

/**
 * Takes a reader's comment on a public story, or their answer to a published comment there. It is seen by nobody until
 * a moderator approves it, except a trusted reader's where the house wants that. An answer to an answer hangs on the
 * comment that began the thread. What the same reader said before is not taken twice.
 */
export async function sendComment(
  {
    reader,
    storyId,
    answersId,
    text: typed,
  }: {
    reader: ReaderActor;
    storyId: string;
    answersId: string | null;
    text: string;
  },
  executor: Executor = db(),
): Promise<SentComment> {
  const text = cleanComment(typed);
  return executor.transaction(async (tx) => {
    // One reader's comments come one after the other, so that none slips past the limits.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`comments-of:${reader.readerId}`}))`);
    const story = await talkedStory(storyId, tx);
    const decision = mayWriteComment(reader, story?.talk ?? "off");
    if (!decision.allowed) return { refusal: decision.reason };
    const settings = await commentSettingsNow(tx);
    const before = await spokenBefore(tx, reader.readerId);
    const problem = commentProblem(text, settings) ?? floodProblem(text, before);
    if (problem) return { problem };
    const parentId = answersId === null ? null : await threadOf(tx, storyId, answersId);
    if (answersId !== null && parentId === null) return { refusal: "answered-gone" };
    const marks = marksOf(text, settings);
    const state = skipsQueue(settings, { ...(await standingOf(tx, reader.readerId)), marks })
      ? "published"
      : "waiting";
    const [row] = await tx
      .insert(readerComments)
      .values({ storyId, readerId: reader.readerId, parentId, text, marks, state })
      .returning({ id: readerComments.id });
    if (!row) throw new Error("a comment was not kept");
    await tx.insert(readerCommentSteps).values({ commentId: row.id, verb: "send" });
    if (state === "published") {
      await tx.insert(readerCommentSteps).values({ commentId: row.id, verb: "approve" });
      await raiseEdition(tx);
    }
    return { commentId: row.id, state };
  });
}

interface Spoken {
  readonly text: string;
  readonly secondsAgo: number;
}

async function spokenBefore(tx: Executor, readerId: string): Promise<Spoken[]> {
  return tx
    .select({
      text: readerComments.text,
      secondsAgo: sql<number>`extract(epoch from now() - ${readerComments.sentAt})::int`,
    })
    .from(readerComments)
    .where(
      and(
        eq(readerComments.readerId, readerId),
        gt(readerComments.sentAt, sql`now() - make_interval(hours => ${repeatHours})`),
      ),
    )
    .limit(readerCommentLimits.day + 1);
}

function floodProblem(text: string, before: readonly Spoken[]): CommentProblem | null {
  const words = plainWords(text);
  if (before.some((spoken) => plainWords(spoken.text) === words)) return "text-repeated";
  const lately = before.filter(({ secondsAgo }) => secondsAgo < readerCommentLimits.spellMinutes * 60);
  return lately.length >= readerCommentLimits.spell || before.length >= readerCommentLimits.day
    ? "too-many"
    : null;
}

/** The comment that begins the thread of one that can be read; null when that is gone or of another story. */
async function threadOf(tx: Executor, storyId: string, commentId: string): Promise<string | null> {
  const [row] = await tx
    .select({ id: readerComments.id, parentId: readerComments.parentId })
    .from(readerComments)
    .where(
      and(
        eq(readerComments.id, commentId),
        eq(readerComments.storyId, storyId),
        eq(readerComments.state, "published"),
      ),
    );
  return row ? (row.parentId ?? row.id) : null;
}

/** How a reader's earlier comments fared. */
async function standingOf(tx: Executor, readerId: string): Promise<{ published: number; refused: number }> {
  const [row] = await tx
    .select({
      published: sql<number>`count(*) filter (where ${readerComments.state} = 'published')::int`,
      refused: sql<number>`count(*) filter (where ${readerComments.state} in ('refused', 'removed') and ${readerComments.decidedAt} > now() - interval '90 days')::int`,
    })
    .from(readerComments)
    .where(eq(readerComments.readerId, readerId));
  return row ?? { published: 0, refused: 0 };
}
