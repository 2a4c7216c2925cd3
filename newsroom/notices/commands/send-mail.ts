import { and, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { mails } from "#db/schema/notices.ts";
import { siteUrl } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import type { Mail, MailDoor } from "#lib/mail/mail-door.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { personToWriteTo } from "#newsroom/staff/queries.ts";
import { sendingGivenUpHours } from "../limits.ts";
import { unreadOfMail } from "../queries.ts";
import { secondsUntilNextTry } from "../rules.ts";
import { writeMail } from "../write-mail.ts";
import { queueMail } from "./order-mail.ts";

type MailRow = typeof mails.$inferSelect;

/**
 * Sends a mail whose time has come, once: its row stays locked while the mail server is talked to, so that no other
 * worker sends it, too. What its receiver may read is asked now; what they have read meanwhile is not mailed. A
 * refusal for good (5xx) is kept as failed; all else is tried again, later each time, for a day. `door` null: mail
 * is switched off, and the mail waits.
 */
export async function sendMail(
  mailId: string,
  door: MailDoor | null,
  executor: Executor = db(),
): Promise<void> {
  if (!door) return;
  await executor.transaction(async (tx) => {
    const due = and(eq(mails.id, mailId), eq(mails.state, "waiting"), sql`${mails.dueAt} <= now()`);
    const [row] = await tx.select().from(mails).where(due).for("update", { skipLocked: true });
    if (!row) return;
    const mail = await mailFor(tx, row);
    if (!mail) return settle(tx, row, "dropped");
    const outcome = await door.send(mail);
    if (outcome.kind === "sent") return settle(tx, row, "sent");
    log.warn({ mailId, reason: outcome.reason, kind: outcome.kind }, "a mail could not be sent");
    const hours = (Date.now() - row.createdAt.getTime()) / 3_600_000;
    if (outcome.kind === "refused" || hours > sendingGivenUpHours)
      return settle(tx, row, "failed", outcome.reason);
    await tryLater(tx, row, outcome.reason);
  });
}

async function mailFor(tx: Executor, row: MailRow): Promise<Mail | null> {
  const person = await personToWriteTo(row.personId, tx);
  if (!person) return null;
  const notices = await unreadOfMail(person.actor, row.id, tx);
  const settings = await siteSettings(tx);
  if (notices.length === 0) return null;
  return writeMail({
    mailId: row.id,
    to: { name: person.actor.name, address: person.email },
    locale: person.locale,
    siteName: settings.name,
    siteUrl: siteUrl(),
    isDigest: row.digestDay !== null,
    notices,
  });
}

async function settle(
  tx: Executor,
  row: MailRow,
  state: "sent" | "failed" | "dropped",
  failure = row.failure,
): Promise<void> {
  await tx.update(mails).set({ state, failure, settledAt: sql`now()` }).where(eq(mails.id, row.id));
}

async function tryLater(tx: Executor, row: MailRow, failure: string): Promise<void> {
  const failures = row.failures + 1;
  const dueAt = new Date(Date.now() + secondsUntilNextTry(failures) * 1000);
  await tx.update(mails).set({ failures, failure, dueAt }).where(eq(mails.id, row.id));
  await queueMail(tx, row.id, dueAt);
}
