import { and, eq, lt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { sessions } from "#db/schema/staff.ts";
import { seenEverySeconds } from "../session-seen.ts";

/** Notes that a session is in use, at most once in `seenEverySeconds`: what a person's list of devices shows. */
export async function touchSession(sessionId: string, executor: Executor = db()): Promise<void> {
  await executor
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(
      and(
        eq(sessions.id, sessionId),
        lt(sessions.lastSeenAt, sql`now() - make_interval(secs => ${seenEverySeconds})`),
      ),
    );
}
