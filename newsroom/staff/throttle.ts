import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#db/client.ts";

const quarterHour = 15 * 60;
/** Failed attempts in a quarter of an hour before an account, an address or the whole newsroom must wait. */
export const signInLimits = { account: 8, address: 40, newsroom: 400 };

function limiter(scope: keyof typeof signInLimits, database: Database): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: database.$client,
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: `sign-in:${scope}`,
    points: signInLimits[scope],
    duration: quarterHour,
  });
}

/** Counts one attempt to sign in. Returns the seconds to wait when there were too many, else 0. */
export async function secondsToWait(email: string, address: string, database: Database): Promise<number> {
  const counts = [
    { scope: "account", key: email },
    { scope: "address", key: address },
    { scope: "newsroom", key: "all" },
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

/**
 * Forgets an account's failed attempts once its person has signed in, and does not count the attempt against the
 * address and the newsroom either: a whole office signs in from one address in the morning.
 */
export async function forgetAttempts(email: string, address: string, database: Database): Promise<void> {
  await Promise.all([
    limiter("account", database).delete(email),
    limiter("address", database).reward(address, 1),
    limiter("newsroom", database).reward("all", 1),
  ]);
}
