import { and, isNull, lt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerRequests } from "#db/schema/corrections.ts";
import { askerKeptMonths } from "../limits.ts";

/**
 * Forgets who asked, by name and contact, some months after a request was settled; what was asked and how it was
 * answered stays in the register. Returns of how many.
 */
export async function forgetAskers(executor: Executor = db()): Promise<number> {
  const before = sql`now() - make_interval(months => ${askerKeptMonths})`;
  const forgotten = await executor
    .update(readerRequests)
    .set({ name: "", contact: "", forgottenAt: sql`now()` })
    .where(and(isNull(readerRequests.forgottenAt), lt(readerRequests.settledAt, before)))
    .returning({ id: readerRequests.id });
  return forgotten.length;
}
