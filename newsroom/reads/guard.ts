import { createHash, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import { isBot } from "./bots.ts";
import { readLimits, remembered } from "./limits.ts";
import { networkOf } from "./network.ts";

export interface Read {
  readonly storyId: string;
  /** Hashed at once with a salt that lives for a day in memory; never stored. */
  readonly address: string;
  readonly userAgent: string;
}

/**
 * - `read`: it counts.
 * - `nothing`: a program that says so, or the same reader again.
 * - `suspect`: it looks made by a program that hides. `earlier`: so many reads of this story in this hour were
 *   taken for readers' and look so too by now.
 */
export type Verdict =
  | { readonly kind: "read" }
  | { readonly kind: "nothing" }
  | { readonly kind: "suspect"; readonly earlier: number };

export interface ReadGuard {
  judge(read: Read, at: Date): Verdict;
  /** How many facts it remembers now. */
  size(): number;
}

const read: Verdict = { kind: "read" };
const nothing: Verdict = { kind: "nothing" };
const suspect: Verdict = { kind: "suspect", earlier: 0 };

/**
 * Judges reads by what this process remembers of the day: no cookie, no stored address, bounded memory. It can
 * not tell one patient person from another; it makes one address, and one network, worth little.
 */
export function createReadGuard(): ReadGuard {
  let salt = { day: "", value: randomBytes(16) };
  const lastSeen = new LRUCache<string, number>({ max: remembered.readers });
  const ofMinute = new LRUCache<string, number>({ max: remembered.addresses });
  const ofDay = new LRUCache<string, number>({ max: remembered.addresses });
  const ofStoryDay = new LRUCache<string, number>({ max: remembered.addressStories });
  const ofStoryHour = new LRUCache<string, number>({ max: remembered.stories });
  const ofNetwork = new LRUCache<string, number>({ max: remembered.networkStories });
  const distrusted = new LRUCache<string, true>({ max: remembered.networkStories });
  const all = [lastSeen, ofMinute, ofDay, ofStoryDay, ofStoryHour, ofNetwork, distrusted];

  function keyOf(at: Date, ...parts: readonly string[]): string {
    const day = at.toISOString().slice(0, 10);
    if (salt.day !== day) salt = { day, value: randomBytes(16) };
    const digest = createHash("sha256").update(salt.value).update(parts.join("\n")).digest();
    return digest.subarray(0, 16).toString("base64url");
  }

  return {
    judge({ storyId, address, userAgent }, at) {
      if (isBot(userAgent)) return nothing;
      const from = networkOf(address);
      const reader = keyOf(at, "reader", from.address, userAgent, storyId);
      const last = lastSeen.get(reader);
      if (last !== undefined && at.getTime() - last < readLimits.sameReaderMs) return nothing;
      lastSeen.set(reader, at.getTime());

      const line = keyOf(at, "address", from.address);
      const minute = Math.floor(at.getTime() / 60_000);
      const tooMany = [
        raise(ofMinute, `${line} ${minute}`) > readLimits.addressMinute,
        raise(ofDay, line) > readLimits.addressDay,
        raise(ofStoryDay, keyOf(at, "story", from.address, storyId)) > readLimits.addressStoryDay,
      ];
      if (tooMany.includes(true)) return suspect;

      const hour = at.toISOString().slice(0, 13);
      const network = keyOf(at, "network", from.network, storyId, hour);
      if (distrusted.has(network)) return suspect;
      const story = `${storyId} ${hour}`;
      const whole = raise(ofStoryHour, story);
      const part = raise(ofNetwork, network);
      if (whole < readLimits.crowd || part <= whole * readLimits.networkShare) return read;
      distrusted.set(network, true);
      ofStoryHour.set(story, whole - part);
      return { kind: "suspect", earlier: part - 1 };
    },
    size: () => all.reduce((sum, { size }) => sum + size, 0),
  };
}

function raise(counts: LRUCache<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}
