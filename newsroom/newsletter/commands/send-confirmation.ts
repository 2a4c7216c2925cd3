import { and, eq, lte, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { newsletterSubscribers as table } from "#db/schema/newsletter.ts";
import { siteUrl } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import type { Mail, MailDoor } from "#lib/mail/mail-door.ts";
import { secondsUntilNextTry } from "#newsroom/notices/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { confirmKey } from "../keys.ts";
import { confirmHours } from "../limits.ts";
import { newsletterWords } from "../words.ts";
import { writeConfirmation } from "../write-confirmation.ts";

type SubscriberRow = typeof table.$inferSelect;

/**
 * Sends the mail that a reader's form ordered, once: its row stays locked while the mail server is talked to. A refusal
 * for good ends it; all else is tried again, later each time, while its link would still hold. `door` null: mail is
 * switched off, and the mail waits.
 */
export async function sendConfirmation(
  subscriberId: string,
  door: MailDoor | null,
  executor: Executor = db(),
): Promise<void> {
  if (!door) return;
  await executor.transaction(async (tx) => {
    const due = and(eq(table.id, subscriberId), lte(table.mailDueAt, sql`now()`));
    const [row] = await tx.select().from(table).where(due).for("update", { skipLocked: true });
    if (!row) return;
    const mail = await mailFor(tx, row);
    const outcome = mail ? await door.send(mail) : null;
    if (outcome && outcome.kind !== "sent")
      log.warn(
        { subscriberId, reason: outcome.reason, kind: outcome.kind },
        "a confirmation could not be sent",
      );
    const hours = (Date.now() - row.askedAt.getTime()) / 3_600_000;
    if (outcome?.kind === "not-now" && hours < confirmHours) return tryLater(tx, row);
    await tx.update(table).set({ mailDueAt: null }).where(eq(table.id, row.id));
  });
}

/** Puts the sending of a confirmation into the worker's queue, once. */
export async function queueConfirmation(tx: Executor, subscriberId: string, runAt: Date): Promise<void> {
  const jobKey = `confirmation:${subscriberId}`;
  await addJob(tx, "send-confirmation", { subscriberId }, { jobKey, runAt, queue: "confirmations" });
}

async function mailFor(tx: Executor, row: SubscriberRow): Promise<Mail | null> {
  const { id, email, round, state, leaveKey } = row;
  // Left, or forgotten, before the mail went out.
  if (email === null || (state !== "waiting" && state !== "confirmed")) return null;
  const settings = await siteSettings(tx);
  return writeConfirmation({
    mailId: `${id}.${round}`,
    email,
    key: state === "waiting" ? confirmKey(id, round) : null,
    leaveKey,
    siteName: settings.name,
    siteUrl: siteUrl(),
    locale: settings.locale,
    words: newsletterWords(settings.locale),
  });
}

async function tryLater(tx: Executor, { id, mailFailures }: SubscriberRow): Promise<void> {
  const failures = mailFailures + 1;
  const dueAt = new Date(Date.now() + secondsUntilNextTry(failures) * 1000);
  await tx.update(table).set({ mailFailures: failures, mailDueAt: dueAt }).where(eq(table.id, id));
  await queueConfirmation(tx, id, dueAt);
}
