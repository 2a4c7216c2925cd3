import { and, desc, eq, gt, ilike, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { readerComments } from "#db/schema/reader-comments.ts";
import { readerLinks, readerMails, readerSessions, readers } from "#db/schema/readers.ts";
import { siteUrl } from "#lib/env.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { mayHandleReaders } from "#newsroom/reader-comments/policy.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { blockNow } from "./rules.ts";
import { digestOfToken } from "./token.ts";
import type { DeskReader, ReaderActor, ReaderSession } from "./types.ts";

const listLimit = 50;

/** The reader whose browser holds this secret now, or null. Notes once an hour that the session is in use. */
export async function readerOfSession(token: string, executor: Executor = db()): Promise<ReaderActor | null> {
  const [row] = await executor
    .select({
      sessionId: readerSessions.id,
      readerId: readers.id,
      name: readers.name,
      email: readers.email,
      blockedAt: readers.blockedAt,
      blockedUntil: readers.blockedUntil,
      blockReason: readers.blockReason,
      seenLongAgo: sql<boolean>`${readerSessions.lastSeenAt} < now() - interval '1 hour'`,
    })
    .from(readerSessions)
    .innerJoin(readers, eq(readers.id, readerSessions.readerId))
    .where(and(eq(readerSessions.tokenHash, digestOfToken(token)), gt(readerSessions.expiresAt, sql`now()`)));
  if (!row) return null;
  const { sessionId, readerId, name, email } = row;
  if (row.seenLongAgo)
    await executor
      .update(readerSessions)
      .set({ lastSeenAt: sql`now()` })
      .where(eq(readerSessions.id, sessionId));
  return { kind: "reader", readerId, sessionId, name, email, block: blockNow(row, new Date()) };
}

/** What a link that is still good opens: an account, or the making of one. Null when it is spent. */
export async function lookAtLink(
  token: string,
  executor: Executor = db(),
): Promise<{ email: string; name: string | null } | null> {
  const [row] = await executor
    .select({ email: readerLinks.email, name: readers.name })
    .from(readerLinks)
    .leftJoin(readers, eq(readers.email, readerLinks.email))
    .where(
      and(
        eq(readerLinks.tokenHash, digestOfToken(token)),
        isNull(readerLinks.usedAt),
        gt(readerLinks.expiresAt, sql`now()`),
      ),
    );
  return row ?? null;
}

/** The browsers in which a reader is signed in, the last used first. */
export async function sessionsOfReader(
  reader: Pick<ReaderActor, "readerId"> & { readonly sessionId?: string },
  executor: Executor = db(),
): Promise<ReaderSession[]> {
  const rows = await executor
    .select({
      id: readerSessions.id,
      userAgent: readerSessions.userAgent,
      createdAt: readerSessions.createdAt,
      lastSeenAt: readerSessions.lastSeenAt,
    })
    .from(readerSessions)
    .where(and(eq(readerSessions.readerId, reader.readerId), gt(readerSessions.expiresAt, sql`now()`)))
    .orderBy(desc(readerSessions.lastSeenAt))
    .limit(listLimit);
  return rows.map((row) => ({ ...row, isThis: row.id === reader.sessionId }));
}

/**
 * Everything that is kept of a reader, for them to take along: account, consent, block, comments and sessions. Null
 * when the account is gone.
 */
export async function readerExport(readerId: string, executor: Executor = db()): Promise<object | null> {
  const [[account], comments, sessions] = await Promise.all([
    executor.select().from(readers).where(eq(readers.id, readerId)),
    executor
      .select({
        text: readerComments.text,
        state: readerComments.state,
        sentAt: readerComments.sentAt,
        editedAt: readerComments.editedAt,
        ground: readerComments.ground,
        note: readerComments.note,
        answers: readerComments.parentId,
        id: readerComments.id,
        title: publicStories.title,
        sectionSlug: publicStories.sectionSlug,
        slug: publicStories.slug,
      })
      .from(readerComments)
      .leftJoin(publicStories, eq(publicStories.storyId, readerComments.storyId))
      .where(eq(readerComments.readerId, readerId))
      .orderBy(readerComments.sentAt),
    sessionsOfReader({ readerId }, executor),
  ]);
  if (!account) return null;
  return {
    account: { name: account.name, email: account.email, joinedAt: account.joinedAt },
    consent: { at: account.consentAt, version: account.consentVersion, words: account.consentWords },
    block: blockNow(account, new Date()),
    comments: comments.map(({ title, sectionSlug, slug, ...comment }) => ({
      ...comment,
      story:
        title && sectionSlug && slug ? { title, address: siteUrl() + storyPath(sectionSlug, slug) } : null,
    })),
    sessions: sessions.map(({ id: _id, isThis: _isThis, ...session }) => session),
  };
}

/**
 * Readers for those who moderate: those whose name or address holds the words, else those who are blocked and then
 * the newest. Nobody else gets any.
 */
export async function readersForDesk(
  actor: PersonActor,
  words: string,
  executor: Executor = db(),
): Promise<DeskReader[]> {
  if (!mayHandleReaders(actor).allowed) return [];
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const wanted: SQL | undefined = words
    ? or(ilike(readers.name, pattern), ilike(readers.email, pattern))
    : undefined;
  const countIn = (state: "published" | "refused") =>
    sql<number>`(select count(*) from reader_comments c where c.reader_id = ${readers.id} and c.state = ${state})::int`;
  const rows = await executor
    .select({
      id: readers.id,
      name: readers.name,
      email: readers.email,
      joinedAt: readers.joinedAt,
      blockedAt: readers.blockedAt,
      blockedUntil: readers.blockedUntil,
      blockReason: readers.blockReason,
      version: readers.version,
      published: countIn("published"),
      refused: countIn("refused"),
    })
    .from(readers)
    .where(wanted)
    .orderBy(desc(isNotNull(readers.blockedAt)), desc(readers.joinedAt), desc(readers.id))
    .limit(listLimit);
  const now = new Date();
  return rows.map(({ blockedAt, blockedUntil, blockReason, ...reader }) => ({
    ...reader,
    block: blockNow({ blockedAt, blockedUntil, blockReason }, now),
  }));
}

/** How mails to readers fare: whether any is sent at all, and how many of the last week were refused for good. */
export async function readerMailState(executor: Executor = db()): Promise<{ on: boolean; failed: number }> {
  return { on: mailIsOn(), failed: await executor.$count(readerMails, eq(readerMails.state, "failed")) };
}
