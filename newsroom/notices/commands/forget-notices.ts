import { lt, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { happenings, mails, notices } from "#db/schema/notices.ts";
import { noticeKeptDays } from "../limits.ts";

/** Deletes notices, what they tell of, and their mails and pushes, after ninety days. Returns how many notices. */
export async function forgetNotices(executor: Executor = db()): Promise<number> {
  const before = sql`now() - make_interval(days => ${noticeKeptDays})`;
  const gone = await executor.delete(notices).where(lt(notices.at, before)).returning({ id: notices.id });
  await executor.delete(happenings).where(lt(happenings.at, before));
  await executor.delete(mails).where(lt(mails.createdAt, before));
  return gone.length;
}
