import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { happenings, mails } from "#db/schema/notices.ts";
import { pushes } from "#db/schema/push.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { queuePush } from "#newsroom/push/commands/order-pushes.ts";
import { queueMail } from "./order-mail.ts";
import { orderTelling } from "./record-happening.ts";

const atOnce = 500;
/** What was put into the queue only just now is still on its way by itself. */
const patienceSeconds = 60;

/**
 * A safety net under the job of each: what waits though its time has passed is put into the queue again, as after a
 * queue was lost, or when mail was switched on only now.
 */
export async function requeueWaiting(executor: Executor = db()): Promise<void> {
  const patience = sql`now() - make_interval(secs => ${patienceSeconds})`;
  const untold = await executor
    .select({ id: happenings.id })
    .from(happenings)
    .where(and(isNull(happenings.toldAt), sql`${happenings.at} < ${patience}`))
    .limit(atOnce);
  for (const { id } of untold) await orderTelling(executor, id);
  const unsent = !mailIsOn()
    ? []
    : await executor
        .select({ id: mails.id, dueAt: mails.dueAt })
        .from(mails)
        .where(and(eq(mails.state, "waiting"), sql`${mails.dueAt} < ${patience}`))
        .limit(atOnce);
  for (const { id, dueAt } of unsent) await queueMail(executor, id, dueAt);
  const unpushed = await executor
    .select({ id: pushes.id, dueAt: pushes.dueAt })
    .from(pushes)
    .where(and(eq(pushes.state, "waiting"), sql`${pushes.dueAt} < ${patience}`))
    .limit(atOnce);
  for (const { id, dueAt } of unpushed) await queuePush(executor, id, dueAt);
}
