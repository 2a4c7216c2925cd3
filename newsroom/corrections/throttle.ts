import { createHmac } from "node:crypto";
import { and, like, lt } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { countOnce, type RateLimit } from "#db/rate-limits.ts";
import { rateLimits } from "#db/schema/staff.ts";
import { env } from "#lib/env.ts";

const hour = 60 * 60;
/** Requests of readers in an hour, whole or not, from one network address and in all, before they must wait. */
export const requestLimits = { address: 20, site: 300 };

const prefix = "reader-request";

function limitOf(scope: keyof typeof requestLimits): RateLimit {
  return { name: `${prefix}:${scope}`, points: requestLimits[scope], seconds: hour };
}

/**
 * Counts one request of a reader. Returns the seconds to wait when there were too many, else 0. The address is
 * kept only as a keyed digest, and forgotten with the first request after its hour: readers are promised that.
 */
export async function secondsUntilRequest(address: string, database: Database): Promise<number> {
  await database
    .delete(rateLimits)
    .where(and(like(rateLimits.key, `${prefix}:%`), lt(rateLimits.expire, Date.now())));
  const counts = [
    { limit: limitOf("address"), key: digestOf(address) },
    { limit: limitOf("site"), key: "all" },
  ];
  return countOnce(counts, database);
}

/** An address as a counter keeps it: by a key that is not in the database. */
export function digestOf(address: string): string {
  return createHmac("sha256", env().AUTH_SECRET ?? "")
    .update(address)
    .digest("base64url");
}
