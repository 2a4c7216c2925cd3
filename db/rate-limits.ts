import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "./client.ts";

/** So many of something in so many seconds, counted for each key by itself, in PostgreSQL for all instances. */
export interface RateLimit {
  /** What is counted, such as "sign-in:account". */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** The library's own counter for a limit. */
export function limiter({ name, points, seconds }: RateLimit, database: Database): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: database.$client,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}

/** Counts one of each. Returns the seconds to wait when there were too many of any, else 0. */
export async function countOnce(
  counts: readonly { readonly limit: RateLimit; readonly key: string }[],
  database: Database,
): Promise<number> {
  let wait = 0;
  for (const { limit, key } of counts) {
    try {
      await limiter(limit, database).consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      wait = Math.max(wait, Math.ceil(refusal.msBeforeNext / 1000));
    }
  }
  return wait;
}
