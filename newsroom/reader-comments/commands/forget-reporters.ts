import { and, lt, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { commentReports } from "#db/schema/reader-comments.ts";
import { reporterKeptDays } from "../limits.ts";

/** Forgets where the outcome of a report was told, some days after it was settled. Returns of how many. */
export async function forgetReporters(executor: Executor = db()): Promise<number> {
  const before = sql`now() - make_interval(days => ${reporterKeptDays})`;
  const forgotten = await executor
    .update(commentReports)
    .set({ email: "" })
    .where(and(lt(commentReports.settledAt, before), ne(commentReports.email, "")))
    .returning({ id: commentReports.id });
  return forgotten.length;
}
