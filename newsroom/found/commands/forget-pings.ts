import { lt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { pingTries } from "#db/schema/found.ts";
import { triesKeptDays } from "../limits.ts";

/** Deletes what is told of pings after thirty days. Returns how many requests. */
export async function forgetPings(executor: Executor = db()): Promise<number> {
  const before = sql`now() - make_interval(days => ${triesKeptDays})`;
  const gone = await executor
    .delete(pingTries)
    .where(lt(pingTries.at, before))
    .returning({ id: pingTries.id });
  return gone.length;
}
