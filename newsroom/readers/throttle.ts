import { createHmac } from "node:crypto";
import { and, like, lt } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { countOnce } from "#db/rate-limits.ts";
import { rateLimits } from "#db/schema/staff.ts";
import { env } from "#lib/env.ts";

const quarter = 15 * 60;
const hour = 60 * 60;

/** What readers may ask for, and by whom it is counted. */
const readerScopes = [
  "link:email",
  "link:address",
  "link:site",
  "enter:address",
  "comment:reader",
  "comment:address",
  "report:address",
  "report:site",
] as const;
type ReaderScope = (typeof readerScopes)[number];

/** So often in so many seconds. */
export const readerLimits: Record<ReaderScope, { readonly points: number; readonly seconds: number }> = {
  "link:email": { points: 3, seconds: quarter },
  "link:address": { points: 20, seconds: hour },
  "link:site": { points: 600, seconds: hour },
  "comment:reader": { points: 20, seconds: 10 * 60 },
  "comment:address": { points: 40, seconds: hour },
  "report:address": { points: 20, seconds: hour },
  "report:site": { points: 300, seconds: hour },
  "enter:address": { points: 30, seconds: quarter },
};

const prefix = "reader-talk";

/**
 * Counts one attempt under each scope that is named. Returns the seconds to wait when there were too many of any,
 * else 0. Addresses are kept only as keyed digests, and forgotten with the first attempt after their time.
 */
export async function secondsUntilNext(
  keys: Partial<Record<ReaderScope, string>>,
  database: Database,
): Promise<number> {
  await database
    .delete(rateLimits)
    .where(and(like(rateLimits.key, `${prefix}:%`), lt(rateLimits.expire, Date.now())));
  const counts = readerScopes.flatMap((scope) => {
    const key = keys[scope];
    if (key === undefined) return [];
    return [{ limit: { name: `${prefix}:${scope}`, ...readerLimits[scope] }, key: digestOf(key) }];
  });
  return countOnce(counts, database);
}

function digestOf(key: string): string {
  return createHmac("sha256", env().AUTH_SECRET ?? "")
    .update(key)
    .digest("base64url");
}
