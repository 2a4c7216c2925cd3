import { eq, lte, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterIssues as issues, newsletterSubscribers as subscribers } from "#db/schema/newsletter.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { queueLetters } from "./make-issue.ts";
import { queueConfirmation } from "./send-confirmation.ts";

const atOnce = 500;

/**
 * Each minute: the next letters that the pace allows, and confirmations that were left waiting, as after a queue was
 * lost or when mail was switched on only now.
 */
export async function requeueNewsletter(executor: Executor = db()): Promise<void> {
  if (!mailIsOn()) return;
  if ((await executor.$count(issues, eq(issues.state, "sending"))) > 0) await queueLetters(executor);
  const left = await executor
    .select({ id: subscribers.id })
    .from(subscribers)
    .where(lte(subscribers.mailDueAt, sql`now() - interval '1 minute'`))
    .limit(atOnce);
  for (const { id } of left) await queueConfirmation(executor, id, new Date());
}
