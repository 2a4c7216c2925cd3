import { and, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterLetters as letters, newsletterSubscribers as table } from "#db/schema/newsletter.ts";
import type { LeaveWay } from "../types.ts";

/**
 * Ends a subscription by the key of its letters; what still waits for this reader is not sent. `letterId`: the letter
 * whose link was followed. Pressed twice it is one. False for a key that nobody has.
 */
export async function leaveNewsletter(
  { key, by, letterId = null }: { key: string; by: LeaveWay; letterId?: string | null },
  executor: Executor = db(),
): Promise<boolean> {
  return executor.transaction(async (tx) => {
    const [row] = await tx
      .select({ id: table.id, state: table.state })
      .from(table)
      .where(eq(table.leaveKey, key))
      .for("update");
    if (!row) return false;
    if (row.state !== "left") await endSubscription(tx, row.id, by);
    if (letterId && row.state !== "left")
      await tx
        .update(letters)
        .set({ leftAt: sql`now()` })
        .where(and(eq(letters.id, letterId), eq(letters.subscriberId, row.id)));
    return true;
  });
}

/** Ends a locked subscription, and drops the letters that wait for it. */
export async function endSubscription(tx: Executor, subscriberId: string, by: LeaveWay): Promise<void> {
  await tx
    .update(table)
    .set({
      state: "left",
      leftBy: by,
      endedAt: sql`now()`,
      confirmHash: null,
      confirmUntil: null,
      mailDueAt: null,
    })
    .where(eq(table.id, subscriberId));
  await tx
    .update(letters)
    .set({ state: "dropped", settledAt: sql`now()` })
    .where(and(eq(letters.subscriberId, subscriberId), eq(letters.state, "waiting")));
}
