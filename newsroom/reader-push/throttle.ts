import { type Database, db } from "#db/client.ts";
import { countOnce, type RateLimit } from "#db/rate-limits.ts";
import { digestOf } from "#newsroom/corrections/throttle.ts";

const hour = 60 * 60;
const perNetwork: RateLimit = { name: "reader-push:network", points: 60, seconds: hour };
const perSite: RateLimit = { name: "reader-push:site", points: 6_000, seconds: hour };

/** Counts one change of a reader's device. Returns the seconds to wait when there were too many, else 0. */
export async function secondsUntilDevice(network: string, database: Database = db()): Promise<number> {
  const counts = [
    { limit: perNetwork, key: digestOf(network) },
    { limit: perSite, key: "all" },
  ];
  return countOnce(counts, database);
}
