import { and, like, lt } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { countOnce, type RateLimit } from "#db/rate-limits.ts";
import { rateLimits } from "#db/schema/staff.ts";
import { digestOf } from "#newsroom/corrections/throttle.ts";
import { emailProblem, normalEmail } from "./rules.ts";

const hour = 60 * 60;
/** Forms in an hour from one network address, for one e-mail address and in all, before they must wait. */
export const subscribeLimits = { network: 10, email: 3, site: 600 };

const prefix = "newsletter";

function limitOf(scope: keyof typeof subscribeLimits): RateLimit {
  return { name: `${prefix}:${scope}`, points: subscribeLimits[scope], seconds: hour };
}

/**
 * Counts one form. Returns the seconds to wait when there were too many, else 0. Both addresses are kept only as a
 * keyed digest, and forgotten with the first form after their hour.
 */
export async function secondsUntilSubscribe(
  { network, email }: { network: string; email: string },
  database: Database,
): Promise<number> {
  await database
    .delete(rateLimits)
    .where(and(like(rateLimits.key, `${prefix}:%`), lt(rateLimits.expire, Date.now())));
  const normal = normalEmail(email);
  const counts = [
    { limit: limitOf("network"), key: digestOf(network) },
    // What is no address belongs to nobody: it must not make another who mistypes wait.
    ...(emailProblem(normal) ? [] : [{ limit: limitOf("email"), key: digestOf(normal) }]),
    { limit: limitOf("site"), key: "all" },
  ];
  return countOnce(counts, database);
}
