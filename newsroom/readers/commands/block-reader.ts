import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { readers } from "#db/schema/readers.ts";
import { RedaksiError } from "#lib/errors.ts";
import { cleanLines } from "#newsroom/corrections/rules.ts";
import { mayHandleReaders } from "#newsroom/reader-comments/policy.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { blockReasonLimit } from "../limits.ts";

interface BlockRequest {
  readonly actor: PersonActor;
  readonly readerId: string;
  readonly expectedVersion: number;
}

/** Keeps a reader from writing for so many days, or for good (`days` null). They read the reason on their account. */
export async function blockReader(
  { reason: typed, days, ...request }: BlockRequest & { reason: string; days: number | null },
  executor: Executor = db(),
): Promise<void> {
  const reason = cleanLines(typed);
  await executor.transaction(async (tx) => {
    await lockReader(tx, request);
    if (!/\p{L}/u.test(reason)) throw new RedaksiError("invalid", "block-reason-missing");
    if (reason.length > blockReasonLimit)
      throw new RedaksiError("invalid", "note-too-long", { limit: blockReasonLimit });
    await tx
      .update(readers)
      .set({
        blockedAt: sql`now()`,
        blockedUntil: days === null ? null : sql`now() + make_interval(days => ${days})`,
        blockedById: request.actor.personId,
        blockReason: reason,
        version: sql`${readers.version} + 1`,
      })
      .where(eq(readers.id, request.readerId));
    await record(tx, request, "reader.block", { reason, days });
  });
}

/** Lets a blocked reader write again. */
export async function unblockReader(request: BlockRequest, executor: Executor = db()): Promise<void> {
  await executor.transaction(async (tx) => {
    await lockReader(tx, request);
    await tx
      .update(readers)
      .set({
        blockedAt: null,
        blockedUntil: null,
        blockedById: null,
        blockReason: "",
        version: sql`${readers.version} + 1`,
      })
      .where(eq(readers.id, request.readerId));
    await record(tx, request, "reader.unblock", {});
  });
}

async function lockReader(tx: Executor, { actor, readerId, expectedVersion }: BlockRequest): Promise<void> {
  const decision = mayHandleReaders(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const [row] = await tx
    .select({ version: readers.version })
    .from(readers)
    .where(eq(readers.id, readerId))
    .for("update");
  if (!row) throw new RedaksiError("not-found", "reader-not-found");
  if (row.version !== expectedVersion) throw new RedaksiError("stale", "reader-changed-meanwhile");
}

async function record(
  tx: Executor,
  { actor, readerId }: BlockRequest,
  event: "reader.block" | "reader.unblock",
  details: Record<string, string | number | null>,
): Promise<void> {
  await tx.insert(history).values({ event, personId: actor.personId, subjectId: readerId, details });
}
