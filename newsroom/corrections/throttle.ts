import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#db/client.ts";

const hour = 60 * 60;
/** Requests of readers in an hour, whole or not, from one network address and in all, before they must wait. */
export const requestLimits = { address: 20, site: 300 };

function limiter(scope: keyof typeof requestLimits, database: Database): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: database.$client,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: `reader-request:${scope}`,
    points: requestLimits[scope],
    duration: hour,
  });
}

/** Counts one request of a reader. Returns the seconds to wait when there were too many, else 0. */
export async function secondsUntilRequest(address: string, database: Database): Promise<number> {
  const counts = [
    { scope: "address", key: address },
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
