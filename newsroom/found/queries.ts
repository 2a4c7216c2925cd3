import { desc, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { pings, pingTries } from "#db/schema/found.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { triesShown } from "./limits.ts";
import { mayKeepFound } from "./policy.ts";
import type { PingTry, WaitingPings } from "./types.ts";

/** Whom the newspaper told of changes lately, the latest first, and what still waits. Throws `forbidden`. */
export async function latelyPinged(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<{ readonly tries: readonly PingTry[]; readonly waiting: readonly WaitingPings[] }> {
  const decision = mayKeepFound(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const tries = await executor
    .select()
    .from(pingTries)
    .orderBy(desc(pingTries.at), desc(pingTries.id))
    .limit(triesShown);
  const waiting = await executor
    .select({
      channel: pings.channel,
      count: sql<number>`count(*)::int`,
      failures: sql<number>`max(${pings.failures})::int`,
      dueAt: sql<Date>`min(${pings.dueAt})`.mapWith(pings.dueAt),
    })
    .from(pings)
    .groupBy(pings.channel)
    .orderBy(pings.channel);
  return { tries, waiting };
}
