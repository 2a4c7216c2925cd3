import type { Database } from "#db/client.ts";
import { countOnce, limiter, type RateLimit } from "#db/rate-limits.ts";

/** Failed attempts in a quarter of an hour before an account, an address or the whole newsroom must wait. */
export const signInLimits = { account: 8, address: 40, newsroom: 400 };

function limitOf(scope: keyof typeof signInLimits): RateLimit {
  return { name: `sign-in:${scope}`, points: signInLimits[scope], seconds: 15 * 60 };
}

/** Counts one attempt to sign in. Returns the seconds to wait when there were too many, else 0. */
export function secondsToWait(email: string, address: string, database: Database): Promise<number> {
  const counts = [
    { limit: limitOf("account"), key: email },
    { limit: limitOf("address"), key: address },
    { limit: limitOf("newsroom"), key: "all" },
  ];
  return countOnce(counts, database);
}

/**
 * Forgets an account's failed attempts once its person has signed in, and does not count the attempt against the
 * address and the newsroom either: a whole office signs in from one address in the morning.
 */
export async function forgetAttempts(email: string, address: string, database: Database): Promise<void> {
  await Promise.all([
    limiter(limitOf("account"), database).delete(email),
    limiter(limitOf("address"), database).reward(address, 1),
    limiter(limitOf("newsroom"), database).reward("all", 1),
  ]);
}
