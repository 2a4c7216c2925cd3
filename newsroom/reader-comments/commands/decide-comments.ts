import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { readerCommentSteps, readerComments } from "#db/schema/reader-comments.ts";
import { readers } from "#db/schema/readers.ts";
import { people } from "#db/schema/staff.ts";
import { siteUrl } from "#lib/env.ts";
import { isRedaksiError, RedaksiError } from "#lib/errors.ts";
import { cleanLines } from "#newsroom/corrections/rules.ts";
import { dropMailsOfComment, orderReaderMail } from "#newsroom/readers/commands/order-reader-mail.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { groundWords } from "../ground-words.ts";
import { decisionNoteLimit, mailAfterSeconds } from "../limits.ts";
import { mayModerate } from "../policy.ts";
import { isSeenByReaders, stateAfterStep } from "../rules.ts";
import type { CommentGround, CommentState, DecisionVerb } from "../types.ts";
import { reopenReports, settleReports } from "./report-work.ts";

/** A comment as the screen showed it. */
export interface SeenComment {
  readonly commentId: string;
  readonly expectedVersion: number;
}

/** What is decided. A refusal and a removal have a ground, and may have a note that the reader is sent. */
export interface CommentDecision {
  readonly verb: DecisionVerb;
  readonly ground: CommentGround | null;
  readonly note: string;
}

/** What became of one of several: its new version, or why not. */
export interface DecidedComment {
  readonly commentId: string;
  readonly outcome: { readonly version: number } | { readonly refusal: RedaksiError };
}

/**
 * Decides about several comments, each in a transaction of its own: one that a colleague decided meanwhile, or that
 * its writer took away, is refused and the others go on.
 */
export async function decideComments(
  {
    actor,
    comments,
    decision,
  }: {
    actor: PersonActor;
    comments: readonly SeenComment[];
    decision: CommentDecision;
  },
  executor: Executor = db(),
): Promise<DecidedComment[]> {
  const decided: DecidedComment[] = [];
  for (const comment of comments) {
    try {
      const outcome = await decideComment({ actor, ...comment, decision }, executor);
      decided.push({ commentId: comment.commentId, outcome });
    } catch (failure) {
      if (!isRedaksiError(failure)) throw failure;
      decided.push({ commentId: comment.commentId, outcome: { refusal: failure } });
    }
  }
  return decided;
}

/**
 * Approves, refuses or removes a comment, or takes the last decision back. Throws `not-found` for what the actor may
 * not moderate, `stale` when it was decided or changed since they saw it, `conflict` where the step does not lead from
 * its state, `invalid` without a ground. Its writer is told by mail once one press can no longer undo it.
 */
export async function decideComment(
  {
    actor,
    commentId,
    expectedVersion,
    decision,
  }: SeenComment & { actor: PersonActor; decision: CommentDecision },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { verb } = decision;
  const note = cleanLines(decision.note);
  return executor.transaction(async (tx) => {
    const comment = await lockComment(tx, actor, commentId);
    if (comment.version !== expectedVersion) throw staleError(comment);
    const next = stateAfterStep(verb, comment.state);
    if (!next) throw new RedaksiError("conflict", "reader-comment-not-in-this-state");
    const needsGround = verb === "refuse" || verb === "remove";
    const ground = needsGround ? decision.ground : null;
    if (needsGround && !ground) throw new RedaksiError("invalid", "reader-comment-ground-missing");
    if (note.length > decisionNoteLimit)
      throw new RedaksiError("invalid", "note-too-long", { limit: decisionNoteLimit });
    const version = comment.version + 1;
    if (verb === "undo") await reopenReports(tx, commentId);
    await tx
      .update(readerComments)
      .set({
        state: next,
        version,
        ground,
        note: needsGround ? note : "",
        decidedById: actor.personId,
        decidedAt: sql`now()`,
      })
      .where(eq(readerComments.id, commentId));
    await tx.insert(readerCommentSteps).values({ commentId, verb, personId: actor.personId, ground, note });
    await dropMailsOfComment(tx, commentId);
    if (verb === "remove") await settleReports(tx, { commentId, outcome: "removed", actor });
    if (verb !== "undo") await tellWriter(tx, commentId, verb, ground, note);
    if (isSeenByReaders(comment.state, next)) await raiseEdition(tx);
    return { version };
  });
}

/** Leaves a reported comment where it is, and settles its reports. Refusals are those of `decideComment`. */
export async function keepReported(
  { actor, commentId, expectedVersion }: SeenComment & { actor: PersonActor },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const comment = await lockComment(tx, actor, commentId);
    if (comment.version !== expectedVersion) throw staleError(comment);
    const settled = await settleReports(tx, { commentId, outcome: "kept", actor });
    if (settled === 0) throw new RedaksiError("stale", "report-settled-already");
    await tx
      .update(readerComments)
      .set({ version: comment.version + 1, decidedById: actor.personId, decidedAt: sql`now()` })
      .where(eq(readerComments.id, commentId));
  });
}

interface LockedComment {
  readonly state: CommentState;
  readonly version: number;
  readonly decidedBy: string | null;
}

async function lockComment(tx: Executor, actor: PersonActor, commentId: string): Promise<LockedComment> {
  const [row] = await tx
    .select({
      state: readerComments.state,
      version: readerComments.version,
      decidedById: readerComments.decidedById,
      sectionId: publications.sectionId,
    })
    .from(readerComments)
    .innerJoin(publications, eq(publications.storyId, readerComments.storyId))
    .where(eq(readerComments.id, commentId))
    .for("update", { of: readerComments });
  if (!row || !mayModerate(actor, row).allowed)
    throw new RedaksiError("not-found", "reader-comment-not-found");
  const { decidedById, sectionId: _sectionId, ...comment } = row;
  const [person] = decidedById
    ? await tx.select({ name: people.name }).from(people).where(eq(people.id, decidedById))
    : [];
  return { ...comment, decidedBy: person?.name ?? null };
}

/** Says who was quicker: a colleague, or the reader who changed or deleted it. */
function staleError({ decidedBy, state }: LockedComment): RedaksiError {
  if (state === "deleted") return new RedaksiError("stale", "reader-comment-deleted-meanwhile");
  return decidedBy && state !== "waiting"
    ? new RedaksiError("stale", "reader-comment-decided-meanwhile", { name: decidedBy })
    : new RedaksiError("stale", "reader-comment-changed-meanwhile");
}

const mailOf = { approve: "comment-approved", refuse: "comment-refused", remove: "comment-removed" } as const;

async function tellWriter(
  tx: Executor,
  commentId: string,
  verb: keyof typeof mailOf,
  ground: CommentGround | null,
  note: string,
): Promise<void> {
  const [row] = await tx
    .select({
      name: readers.name,
      email: readers.email,
      text: readerComments.text,
      title: publicStories.title,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
    })
    .from(readerComments)
    .innerJoin(readers, eq(readers.id, readerComments.readerId))
    .innerJoin(publicStories, eq(publicStories.storyId, readerComments.storyId))
    .where(eq(readerComments.id, commentId));
  if (!row) return;
  const talk = `${storyPath(row.sectionSlug, row.slug)}/komentar`;
  await orderReaderMail(tx, {
    kind: mailOf[verb],
    to: { name: row.name, address: row.email },
    href: siteUrl() + (verb === "approve" ? `${talk}#k-${commentId}` : "/aturan-komentar"),
    values: { story: row.title, quote: row.text, note, ground: ground ? await groundWords(tx, ground) : "" },
    commentId,
    afterSeconds: mailAfterSeconds,
  });
}
