import { asc, eq, isNull } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { happenings, mails } from "#db/schema/notices.ts";
import type { MailDoor } from "#lib/mail/mail-door.ts";
import { sendMail } from "../commands/send-mail.ts";
import { tellHappening } from "../commands/tell-happening.ts";

/** Does what the worker does with everything that was recorded and not told yet, in its order. */
export async function tellWaiting(db: Database, now?: Date): Promise<void> {
  const waiting = await db
    .select({ id: happenings.id })
    .from(happenings)
    .where(isNull(happenings.toldAt))
    .orderBy(asc(happenings.id));
  for (const { id } of waiting) await tellHappening(id, db, now);
}

/** Tries every mail that waits, as the worker does. */
export async function sendWaiting(db: Database, door: MailDoor): Promise<void> {
  const waiting = await db.select({ id: mails.id }).from(mails).where(eq(mails.state, "waiting"));
  for (const { id } of waiting) await sendMail(id, door, db);
}
