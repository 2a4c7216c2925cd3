import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterSubscribers as table } from "#db/schema/newsletter.ts";
import { newId } from "#lib/new-id.ts";
import { confirmKey, hashOfKey, newLeaveKey } from "../keys.ts";
import { confirmHours } from "../limits.ts";
import { emailProblem, normalEmail } from "../rules.ts";
import type { AskedToSubscribe } from "../types.ts";
import { queueConfirmation } from "./send-confirmation.ts";

/**
 * Takes a reader's wish for the newsletter. Nobody receives it before they confirm by the mail that this orders. The
 * answer is the same for addresses that are known and unknown: whose they are is told only to who reads their mail.
 * Asked again, an earlier link no longer holds; whoever receives the newsletter already goes on receiving it.
 */
export async function askToSubscribe(
  { email: typed }: { email: string },
  executor: Executor = db(),
): Promise<AskedToSubscribe> {
  const email = normalEmail(typed);
  const problem = emailProblem(email);
  if (problem) return { ok: false, problem };
  await executor.transaction(async (tx) => {
    const fresh = { id: newId(), email, state: "waiting" as const, leaveKey: newLeaveKey(), round: 0 };
    await tx.insert(table).values(fresh).onConflictDoNothing();
    const [row] = await tx.select().from(table).where(eq(table.email, email)).for("update");
    if (!row) throw new Error("a subscriber was not kept");
    const round = row.round + 1;
    const asking = {
      state: "waiting" as const,
      confirmHash: hashOfKey(confirmKey(row.id, round)),
      confirmUntil: sql`now() + make_interval(hours => ${confirmHours})`,
      refusals: 0,
      endedAt: null,
      leftBy: null,
    };
    await tx
      .update(table)
      .set({
        round,
        askedAt: sql`now()`,
        mailDueAt: sql`now()`,
        mailFailures: 0,
        ...(row.state !== "confirmed" && asking),
      })
      .where(eq(table.id, row.id));
    await queueConfirmation(tx, row.id, new Date());
  });
  return { ok: true };
}
