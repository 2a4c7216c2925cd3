import { and, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerMails } from "#db/schema/readers.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { queueReaderMail } from "./order-reader-mail.ts";

const atOnce = 500;
/** What was put into the queue only just now is still on its way by itself. */
const patienceSeconds = 60;

/** A safety net under the job of each mail to a reader: one whose time has passed is put into the queue again. */
export async function requeueReaderMails(executor: Executor = db()): Promise<void> {
  if (!mailIsOn()) return;
  const patience = sql`now() - make_interval(secs => ${patienceSeconds})`;
  const unsent = await executor
    .select({ id: readerMails.id, dueAt: readerMails.dueAt })
    .from(readerMails)
    .where(and(eq(readerMails.state, "waiting"), sql`${readerMails.dueAt} < ${patience}`))
    .limit(atOnce);
  for (const { id, dueAt } of unsent) await queueReaderMail(executor, id, dueAt);
}
