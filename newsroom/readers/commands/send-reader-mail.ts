import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Executor } from "#db/client.ts";
import { readerMails } from "#db/schema/readers.ts";
import { siteUrl } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import type { Mail, MailDoor } from "#lib/mail/mail-door.ts";
import { unseal } from "#lib/seal.ts";
import { secondsUntilNextTry } from "#newsroom/notices/rules.ts";
import { readerMailHours } from "../limits.ts";
import { queueReaderMail, sealPurpose } from "./order-reader-mail.ts";

type MailRow = typeof readerMails.$inferSelect;

const sealedMail = z.object({
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

/**
 * Sends a mail to a reader whose time has come, once: its row stays locked while the mail server is talked to. A
 * refusal for good is kept as failed; all else is tried again for a day. Settled, its words and its receiver are gone.
 * `door` null: mail is switched off, and the mail waits.
 */
export async function sendReaderMail(
  mailId: string,
  door: MailDoor | null,
  executor: Executor = db(),
): Promise<void> {
  if (!door) return;
  await executor.transaction(async (tx) => {
    const due = and(
      eq(readerMails.id, mailId),
      eq(readerMails.state, "waiting"),
      sql`${readerMails.dueAt} <= now()`,
    );
    const [row] = await tx.select().from(readerMails).where(due).for("update", { skipLocked: true });
    if (!row) return;
    const mail = opened(row);
    // Sealed by another key, as after a restore elsewhere: nobody can read it any more.
    if (!mail) return settle(tx, row, "dropped");
    const outcome = await door.send(mail);
    if (outcome.kind === "sent") return settle(tx, row, "sent");
    log.warn({ mailId, reason: outcome.reason, kind: outcome.kind }, "a mail to a reader could not be sent");
    const hours = (Date.now() - row.createdAt.getTime()) / 3_600_000;
    if (outcome.kind === "refused" || hours > readerMailHours)
      return settle(tx, row, "failed", outcome.reason);
    const failures = row.failures + 1;
    const dueAt = new Date(Date.now() + secondsUntilNextTry(failures) * 1000);
    await tx
      .update(readerMails)
      .set({ failures, failure: outcome.reason, dueAt })
      .where(eq(readerMails.id, row.id));
    await queueReaderMail(tx, row.id, dueAt);
  });
}

function opened(row: MailRow): Mail | null {
  const words = unseal(row.sealed, sealPurpose);
  if (words === null) return null;
  const mail = sealedMail.parse(JSON.parse(words));
  return { ...mail, messageId: `<${row.id}@${new URL(siteUrl()).hostname}>` };
}

async function settle(
  tx: Executor,
  row: MailRow,
  state: "sent" | "failed" | "dropped",
  failure = row.failure,
): Promise<void> {
  await tx
    .update(readerMails)
    .set({ state, failure, sealed: "", settledAt: sql`now()` })
    .where(eq(readerMails.id, row.id));
}
