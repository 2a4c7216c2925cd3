import { LRUCache } from "lru-cache";
import type { Executor } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { type ServablePicture, servablePicture } from "#newsroom/media/public-picture.ts";

/** How long an answer of the database holds: with `s-maxage` below it stays under the 5 s in which a withdrawn picture must be gone. */
const decisionMs = 1_000;
/** How long a picture that was public stays up while the database is down. */
const lastKnownMs = 15 * 60_000;

interface Known {
  readonly picture: ServablePicture | null;
  readonly at: number;
}

/**
 * Answers which picture stands under a token and whether anybody may see it. Many readers of one page ask the
 * database once a second. While the database is down, pictures that were public a moment ago stay so: nothing
 * can be withdrawn then either. Throws when it does not know.
 */
export function createPictureGate(executor: Executor): (token: string) => Promise<ServablePicture | null> {
  const known = new LRUCache<string, Known>({ max: 20_000, ttl: lastKnownMs });
  const asking = new Map<string, Promise<ServablePicture | null>>();

  async function ask(token: string): Promise<ServablePicture | null> {
    try {
      const picture = await servablePicture(token, executor);
      // Made-up tokens are not remembered: they would push out real ones.
      if (picture) known.set(token, { picture, at: Date.now() });
      else known.delete(token);
      return picture;
    } catch (failure) {
      const last = known.get(token);
      if (!last?.picture?.isPublic) throw failure;
      log.warn({ err: failure }, "the database did not answer: a picture is served as last known");
      return last.picture;
    } finally {
      asking.delete(token);
    }
  }

  return async (token) => {
    const fresh = known.get(token);
    if (fresh && Date.now() - fresh.at < decisionMs) return fresh.picture;
    const asked = asking.get(token) ?? ask(token);
    asking.set(token, asked);
    return asked;
  };
}
