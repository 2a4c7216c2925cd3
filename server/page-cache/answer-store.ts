import type { StoredAnswer } from "./stored-answer.ts";
import { createTwoRoomCache, type TwoRoomCache } from "./two-room-cache.ts";
import type { Partition } from "./types.ts";

/**
 * How the memory is shared out. Addresses that anybody can make up (queries, 404s, redirects) have little
 * rooms of their own, so that no flood of them pushes out what readers read.
 */
const shares: Readonly<Record<Partition, number>> = { pages: 0.72, queries: 0.12, short: 0.04, assets: 0.12 };
const partitions = ["pages", "queries", "short", "assets"] as const;

export type StoreStats = Readonly<Record<Partition, { answers: number; bytes: number }>>;

export type AnswerStore = Readonly<{
  get(key: string): StoredAnswer | undefined;
  /** Keeps the answer unless a later rendering of the same address is kept already. */
  put(key: string, answer: StoredAnswer): void;
  stats(): StoreStats;
  clear(): void;
}>;

/**
 * Keeps answers within `maxBytes` in all, each partition for itself. What is asked once goes before what is asked
 * again, and of either the least recently read.
 */
export function createAnswerStore(maxBytes: number): AnswerStore {
  const room = (partition: Partition) =>
    createTwoRoomCache<StoredAnswer>(Math.floor(maxBytes * shares[partition]), ({ bytes }) => bytes);
  const rooms: Readonly<Record<Partition, TwoRoomCache<StoredAnswer>>> = {
    pages: room("pages"),
    queries: room("queries"),
    short: room("short"),
    assets: room("assets"),
  };
  const get = (key: string) =>
    rooms.pages.get(key) ?? rooms.queries.get(key) ?? rooms.short.get(key) ?? rooms.assets.get(key);

  return {
    get,
    put(key, answer) {
      const kept = get(key);
      if (kept !== undefined && kept.turn > answer.turn) return;
      for (const partition of partitions) {
        if (partition !== answer.partition) rooms[partition].delete(key);
      }
      rooms[answer.partition].set(key, answer);
    },
    stats() {
      const count = (partition: Partition) => ({
        answers: rooms[partition].size(),
        bytes: rooms[partition].bytes(),
      });
      return {
        pages: count("pages"),
        queries: count("queries"),
        short: count("short"),
        assets: count("assets"),
      };
    },
    clear() {
      for (const partition of partitions) rooms[partition].clear();
    },
  };
}
