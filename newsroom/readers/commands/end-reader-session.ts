import { and, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerSessions } from "#db/schema/readers.ts";
import type { ReaderActor } from "../types.ts";

/** Signs a reader out of this browser: the cookie opens nothing from this commit on. */
export async function endReaderSession(reader: ReaderActor, executor: Executor = db()): Promise<void> {
  await executor
    .delete(readerSessions)
    .where(and(eq(readerSessions.id, reader.sessionId), eq(readerSessions.readerId, reader.readerId)));
}

/** Signs a reader out everywhere, this browser included. */
export async function endAllReaderSessions(reader: ReaderActor, executor: Executor = db()): Promise<void> {
  await executor.delete(readerSessions).where(eq(readerSessions.readerId, reader.readerId));
}
