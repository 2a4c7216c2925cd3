import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { pushDevices } from "#db/schema/push.ts";
import { sessions } from "#db/schema/staff.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { OwnPushDevice } from "./types.ts";

/** That the session in which a device was added still holds: what was signed out of is not pushed to. */
export const deviceHolds = and(isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`));

/** The asker's own devices that are pushed to, the newest first. */
export async function ownPushDevices(
  actor: PersonActor,
  sessionId: string,
  executor: Executor = db(),
): Promise<OwnPushDevice[]> {
  return executor
    .select({
      id: pushDevices.id,
      userAgent: pushDevices.userAgent,
      createdAt: pushDevices.createdAt,
      lastPushAt: pushDevices.lastPushAt,
      current: sql<boolean>`${pushDevices.sessionId} = ${sessionId}`,
    })
    .from(pushDevices)
    .innerJoin(sessions, eq(sessions.id, pushDevices.sessionId))
    .where(and(eq(pushDevices.personId, actor.personId), deviceHolds))
    .orderBy(desc(pushDevices.createdAt));
}
