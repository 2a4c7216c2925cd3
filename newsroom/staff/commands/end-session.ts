import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { sessions } from "#db/schema/staff.ts";
import type { PersonActor } from "../types.ts";

/** Ends one of the actor's own sessions. Its next request and its next socket message are refused. */
export async function endSession({
  actor,
  sessionId,
}: {
  actor: PersonActor;
  sessionId: string;
}): Promise<void> {
  await endWhere(actor, "session.end", eq(sessions.id, sessionId));
}

/** Ends all of the actor's sessions, or all but the one named. */
export async function endAllSessions({
  actor,
  except,
}: {
  actor: PersonActor;
  except?: string;
}): Promise<void> {
  await endWhere(actor, "session.end-all", except ? ne(sessions.id, except) : undefined);
}

async function endWhere(
  actor: PersonActor,
  event: string,
  which: ReturnType<typeof eq> | undefined,
): Promise<void> {
  await db().transaction(async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(and(eq(sessions.personId, actor.personId), isNull(sessions.endedAt), which))
      .returning({ id: sessions.id });
    if (ended.length === 0) return;
    await tx.insert(history).values({ event, personId: actor.personId, details: { sessions: ended.length } });
    await tx.execute(sql`select pg_notify('access', ${actor.personId})`);
  });
}
