import { lt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerLinks, readerMails, readerSessions } from "#db/schema/readers.ts";
import { tracesKeptDays } from "../limits.ts";

/** Forgets links, settled mails and sessions that are over, a week later: what they were for is done. */
export async function forgetReaderTraces(executor: Executor = db()): Promise<void> {
  const before = sql`now() - make_interval(days => ${tracesKeptDays})`;
  await executor.delete(readerLinks).where(lt(readerLinks.createdAt, before));
  await executor.delete(readerMails).where(lt(readerMails.settledAt, before));
  await executor.delete(readerSessions).where(lt(readerSessions.expiresAt, before));
}
