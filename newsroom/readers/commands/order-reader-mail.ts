import { and, eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { readerMails } from "#db/schema/readers.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { seal } from "#lib/seal.ts";
import type { ReaderMailKind } from "../types.ts";
import { type ReaderMailMaterial, writeReaderMail } from "../write-reader-mail.ts";

/** What a mail is sealed for; nothing else opens it. */
export const sealPurpose = "reader-mail";

/** A mail to a reader as the one who orders it knows it. */
export interface ReaderMailOrder {
  readonly kind: ReaderMailKind;
  readonly to: ReaderMailMaterial["to"];
  readonly href?: string;
  readonly values?: Partial<ReaderMailMaterial["values"]>;
  readonly commentId?: string;
  /** So many seconds are left in which what it tells of may be undone. */
  readonly afterSeconds?: number;
}

/**
 * Orders a mail to a reader in the caller's transaction: no commit, no mail. It is written now and sealed; the table
 * holds nothing that anybody could read. Where mail is switched off none is ordered.
 */
export async function orderReaderMail(tx: Executor, order: ReaderMailOrder): Promise<void> {
  if (!mailIsOn()) return;
  const [site] = await tx.select({ name: siteSettings.name, locale: siteSettings.locale }).from(siteSettings);
  const mail = writeReaderMail({
    kind: order.kind,
    to: order.to,
    locale: site?.locale ?? "id",
    siteName: site?.name ?? "Redaksi",
    href: order.href ?? "",
    values: { story: "", ground: "", note: "", quote: "", ...order.values },
  });
  const dueAt = new Date(Date.now() + (order.afterSeconds ?? 0) * 1000);
  const [row] = await tx
    .insert(readerMails)
    .values({
      kind: order.kind,
      commentId: order.commentId ?? null,
      sealed: seal(JSON.stringify(mail), sealPurpose),
      dueAt,
    })
    .returning({ id: readerMails.id });
  if (row) await queueReaderMail(tx, row.id, dueAt);
}

/** Takes back what waits to be told of a comment. */
export async function dropMailsOfComment(tx: Executor, commentId: string): Promise<void> {
  await tx
    .update(readerMails)
    .set({ state: "dropped", sealed: "", settledAt: sql`now()` })
    .where(and(eq(readerMails.commentId, commentId), eq(readerMails.state, "waiting")));
}

/** Puts the sending of a mail into the worker's queue, once. */
export async function queueReaderMail(executor: Executor, mailId: string, dueAt: Date): Promise<void> {
  const options = { jobKey: `reader-mail:${mailId}`, runAt: dueAt, queue: "reader-mails" };
  await addJob(executor, "send-reader-mail", { mailId }, options);
}
