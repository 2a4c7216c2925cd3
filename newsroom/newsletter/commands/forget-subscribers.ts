import { and, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterSubscribers as table } from "#db/schema/newsletter.ts";
import { addressKeptDays } from "../limits.ts";

/**
 * Forgets the addresses of those who left or could not be reached, some days after it; and those that were never
 * confirmed, once their link no longer holds. Returns of how many.
 */
export async function forgetSubscribers(executor: Executor = db()): Promise<number> {
  const runOut = and(eq(table.state, "waiting"), lt(table.confirmUntil, sql`now()`));
  const never = await executor
    .delete(table)
    .where(and(runOut, isNull(table.consentAt)))
    .returning({ id: table.id });
  // They had agreed once, and letters were counted for them: the row stays, without the address.
  const once = await executor
    .update(table)
    .set({
      state: "left",
      leftBy: "page",
      endedAt: sql`now()`,
      email: null,
      forgottenAt: sql`now()`,
      confirmHash: null,
      mailDueAt: null,
    })
    .where(and(runOut, isNotNull(table.consentAt)))
    .returning({ id: table.id });
  const ended = await executor
    .update(table)
    .set({ email: null, forgottenAt: sql`now()` })
    .where(
      and(
        inArray(table.state, ["left", "suspended"]),
        isNull(table.forgottenAt),
        lt(table.endedAt, sql`now() - make_interval(days => ${addressKeptDays})`),
      ),
    )
    .returning({ id: table.id });
  return never.length + once.length + ended.length;
}
