import { createHash, randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Executor } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { isBot } from "./bots.ts";

export interface Read {
  readonly storyId: string;
  /** Hashed at once with a salt that lives for a day in memory; never stored. */
  readonly address: string;
  readonly userAgent: string;
}

export interface ReadCounter {
  /** Whether it counted: a bot, and the same address within half an hour, do not. */
  count(read: Read): boolean;
  /** Writes what was counted. What fails to be written is kept for the next time. */
  flush(): Promise<void>;
  /** Flushes for the last time and stops the clock. */
  close(): Promise<void>;
}

const flushEveryMs = 5_000;
const sameReaderMs = 30 * 60_000;
const rememberedReaders = 100_000;
/** Story and hour pairs that wait to be written; a flood of made-up ids cannot grow memory past it. */
const mostWaiting = 20_000;

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
  let waiting = new Map<string, number>();
  let salt = { day: "", value: randomBytes(16) };
  let writing: Promise<void> = Promise.resolve();
  const seen = new LRUCache<string, number>({ max: rememberedReaders });

  function readerKey({ storyId, address, userAgent }: Read, at: Date): string {
    const day = at.toISOString().slice(0, 10);
    if (salt.day !== day) salt = { day, value: randomBytes(16) };
    return createHash("sha256")
      .update(salt.value)
      .update(`${address}\n${userAgent}\n${storyId}`)
      .digest("base64url");
  }

  async function write(): Promise<void> {
    if (waiting.size === 0) return;
    const batch = waiting;
    waiting = new Map();
    const rows = [...batch].map(([key, reads]) => {
      const [storyId, hour] = key.split(" ");
      return { storyId, hour, reads };
    });
    try {
      await database.execute(sql`insert into story_reads (story_id, hour, reads)
        select counted."storyId", counted.hour, counted.reads
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) counted("storyId" uuid, hour timestamptz, reads int)
        join public_stories story on story.story_id = counted."storyId"
        on conflict (story_id, hour) do update set reads = story_reads.reads + excluded.reads`);
    } catch (failure) {
      for (const [key, reads] of batch) waiting.set(key, (waiting.get(key) ?? 0) + reads);
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
      if (isBot(read.userAgent)) return false;
      const reader = readerKey(read, at);
      const last = seen.get(reader);
      if (last !== undefined && at.getTime() - last < sameReaderMs) return false;
      const key = `${read.storyId} ${at.toISOString().slice(0, 13)}:00:00Z`;
      if (!waiting.has(key) && waiting.size >= mostWaiting) return false;
      seen.set(reader, at.getTime());
      waiting.set(key, (waiting.get(key) ?? 0) + 1);
      return true;
    },
    flush,
    async close() {
      clearInterval(clock);
      await flush().catch(() => undefined);
    },
  };
}
