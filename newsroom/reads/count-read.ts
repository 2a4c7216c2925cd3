import { LRUCache } from "lru-cache";
import type { Executor } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { addReads, type CountedHour } from "./commands/add-reads.ts";
import { createReadGuard, type Read } from "./guard.ts";

export interface ReadCounter {
  /** Whether it counted as a reader's: a program, the same reader again and what is suspect do not. */
  count(read: Read): boolean;
  /** Writes what was counted. What fails to be written is kept for the next time. */
  flush(): Promise<void>;
  /** Flushes for the last time and stops the clock. */
  close(): Promise<void>;
}

const flushEveryMs = 5_000;
const hourMs = 60 * 60_000;
/** Story and hour pairs that wait to be written; a flood of made-up ids cannot grow memory past it. */
const mostWaiting = 20_000;
/** Stories that were found on writing: made-up ids never crowd them out. */
const mostKnown = 20_000;

/**
 * Counts reads without cookies: in memory by story and hour, written every five seconds by one statement.
 * Stories that readers cannot open are dropped on writing.
 */
export function createReadCounter({
  database,
  now = () => new Date(),
}: {
  database: Executor;
  now?: () => Date;
}): ReadCounter {
  const guard = createReadGuard();
  const known = new LRUCache<string, true>({ max: mostKnown });
  let waiting = new Map<string, CountedHour>();
  let writing: Promise<void> = Promise.resolve();

  /** False: there is no room for another story. */
  function add({ storyId, hour, reads, suspect }: CountedHour): boolean {
    const key = `${storyId} ${hour.getTime()}`;
    const before = waiting.get(key);
    if (!before && waiting.size >= mostWaiting && !known.has(storyId)) return false;
    waiting.set(key, {
      storyId,
      hour,
      reads: (before?.reads ?? 0) + reads,
      suspect: (before?.suspect ?? 0) + suspect,
    });
    return true;
  }

  async function write(): Promise<void> {
    if (waiting.size === 0) return;
    const batch = [...waiting.values()];
    waiting = new Map();
    try {
      for (const storyId of await addReads(database, batch)) known.set(storyId, true);
    } catch (failure) {
      for (const counted of batch) add(counted);
      throw failure;
    }
  }

  function flush(): Promise<void> {
    writing = writing.catch(() => undefined).then(write);
    return writing;
  }

  const clock = setInterval(() => {
    flush().catch((failure: unknown) => log.warn({ err: failure }, "reads were not written yet"));
  }, flushEveryMs);
  clock.unref();

  return {
    count(read) {
      const at = now();
      const verdict = guard.judge(read, at);
      if (verdict.kind === "nothing") return false;
      const hour = new Date(Math.floor(at.getTime() / hourMs) * hourMs);
      const of = { storyId: read.storyId, hour };
      if (verdict.kind === "read") return add({ ...of, reads: 1, suspect: 0 });
      add({ ...of, reads: -verdict.earlier, suspect: verdict.earlier + 1 });
      return false;
    },
    flush,
    async close() {
      clearInterval(clock);
      await flush().catch(() => undefined);
    },
  };
}
