import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { readerCommentSteps, readerComments } from "#db/schema/reader-comments.ts";
import { readerLinks, readers } from "#db/schema/readers.ts";
import { RedaksiError } from "#lib/errors.ts";
import { mayHandleReaders } from "#newsroom/reader-comments/policy.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import type { Farewell, ReaderActor } from "../types.ts";
import { orderReaderMail } from "./order-reader-mail.ts";

/** Ends a reader's own account; `endAccountOnRequest` does it for one who asked the newsroom. */
export async function endOwnAccount(
  { reader, farewell }: { reader: ReaderActor; farewell: Farewell },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    await endAccount(tx, reader.readerId, farewell);
  });
}

/** Ends the account of a reader who asked for it by another way. Recorded without saying whose it was. */
export async function endAccountOnRequest(
  {
    actor,
    readerId,
    expectedVersion,
    farewell,
  }: {
    actor: PersonActor;
    readerId: string;
    expectedVersion: number;
    farewell: Farewell;
  },
  executor: Executor = db(),
): Promise<void> {
  const decision = mayHandleReaders(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  await executor.transaction(async (tx) => {
    const version = await endAccount(tx, readerId, farewell);
    if (version !== expectedVersion) throw new RedaksiError("stale", "reader-changed-meanwhile");
    await tx.insert(history).values({
      event: "reader.end-account",
      personId: actor.personId,
      subjectId: readerId,
      details: { farewell },
    });
  });
}

/**
 * The account, its sessions and links go. Of its comments those that readers see stay without a name, or lose their
 * words, as was chosen; those that nobody saw lose them in any case. Returns the version that it had.
 */
async function endAccount(tx: Executor, readerId: string, farewell: Farewell): Promise<number> {
  const [reader] = await tx.select().from(readers).where(eq(readers.id, readerId)).for("update");
  if (!reader) throw new RedaksiError("not-found", "reader-not-found");
  const unseen = inArray(readerComments.state, ["waiting", "refused"]);
  const gone = await tx
    .update(readerComments)
    .set({
      state: "deleted",
      text: "",
      ground: null,
      note: "",
      marks: [],
      version: sql`${readerComments.version} + 1`,
    })
    .where(
      and(
        eq(readerComments.readerId, readerId),
        farewell === "anonymise" ? unseen : ne(readerComments.state, "deleted"),
      ),
    )
    .returning({ commentId: readerComments.id });
  if (gone.length > 0)
    await tx
      .insert(readerCommentSteps)
      .values(gone.map((comment) => ({ ...comment, verb: "delete" as const })));
  await orderReaderMail(tx, { kind: "account-ended", to: { name: reader.name, address: reader.email } });
  await tx.delete(readerLinks).where(eq(readerLinks.email, reader.email));
  await tx.delete(readers).where(eq(readers.id, readerId));
  await raiseEdition(tx);
  return reader.version;
}
