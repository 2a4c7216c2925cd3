import { createHmac } from "node:crypto";
import { and, like, lt } from "drizzle-orm";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#db/client.ts";
import { rateLimits } from "#db/schema/staff.ts";
import { env } from "#lib/env.ts";

const hour = 60 * 60;
/** Requests of readers in an hour, whole or not, from one network address and in all, before they must wait. */
export const requestLimits = { address: 20, site: 300 };

const prefix = "reader-request";

function limiter(scope: keyof typeof requestLimits, database: Database): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: database.$client,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: `${prefix}:${scope}`,
    points: requestLimits[scope],
    duration: hour,
  });
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
    { scope: "address", key: digestOf(address) },
    { scope: "site", key: "all" },
  ] as const;
  let wait = 0;
  for (const { scope, key } of counts) {
    try {
      await limiter(scope, database).consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      wait = Math.max(wait, Math.ceil(refusal.msBeforeNext / 1000));
    }
  }
  return wait;
}

function digestOf(address: string): string {
  return createHmac("sha256", env().AUTH_SECRET ?? "")
    .update(address)
    .digest("base64url");
}
