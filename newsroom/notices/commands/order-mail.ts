import { inArray } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { mails, notices } from "#db/schema/notices.ts";

/**
 * Orders one mail for notices of a person, in the caller's transaction: they are bound to it and go out in no other.
 * `digestDay` makes it the digest of that day; a second one of the same day is not ordered.
 */
export async function orderMail(
  tx: Executor,
  order: {
    readonly noticeIds: readonly string[];
    readonly personId: string;
    readonly dueAt: Date;
    readonly digestDay?: string;
  },
): Promise<void> {
  const { noticeIds, personId, dueAt, digestDay = null } = order;
  const [mail] = await tx
    .insert(mails)
    .values({ personId, dueAt, digestDay })
    .onConflictDoNothing()
    .returning({ id: mails.id });
  if (!mail) return;
  await tx
    .update(notices)
    .set({ mailId: mail.id })
    .where(inArray(notices.id, [...noticeIds]));
  await queueMail(tx, mail.id, dueAt);
}

/** Puts the sending of a mail into the worker's queue, once; mails go out one after the other. */
export async function queueMail(executor: Executor, mailId: string, dueAt: Date): Promise<void> {
  await addJob(executor, "send-mail", { mailId }, { jobKey: `mail:${mailId}`, runAt: dueAt, queue: "mails" });
}
