import { and, desc, eq, notInArray } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { pushDevices as table } from "#db/schema/push.ts";
import { env } from "#lib/env.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { deviceLimit, isPushService } from "../rules.ts";
import type { Subscription } from "../types.ts";

/**
 * Adds the asker's browser to the devices that are pushed to. A browser that another person used before is theirs
 * from now on. Throws `invalid` for an address that is no known push service's.
 */
export async function addDevice(
  request: { actor: PersonActor; sessionId: string; userAgent: string; subscription: Subscription },
  executor: Executor = db(),
): Promise<void> {
  const { actor, sessionId, userAgent, subscription } = request;
  if (!isPushService(subscription.endpoint, env().REDAKSI_PUSH_TEST_ORIGIN)) {
    throw new RedaksiError("invalid", "push-service-unknown");
  }
  const { personId } = actor;
  const values = { ...subscription, personId, sessionId, userAgent: userAgent.slice(0, 400) };
  await executor.transaction(async (tx) => {
    // Not changed into another's row: what still waits for the person before must not reach this one.
    await tx.delete(table).where(eq(table.endpoint, subscription.endpoint));
    await tx.insert(table).values(values).onConflictDoNothing();
    const newest = tx
      .select({ id: table.id })
      .from(table)
      .where(eq(table.personId, personId))
      .orderBy(desc(table.createdAt))
      .limit(deviceLimit);
    await tx.delete(table).where(and(eq(table.personId, personId), notInArray(table.id, newest)));
  });
}

/** Takes one of the asker's devices away; another's is not touched. */
export async function removeDevice(
  { actor, deviceId }: { actor: PersonActor; deviceId: string },
  executor: Executor = db(),
): Promise<void> {
  await executor.delete(table).where(and(eq(table.id, deviceId), eq(table.personId, actor.personId)));
}
