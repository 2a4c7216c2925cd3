import type { StoreStats } from "./answer-store.ts";

/** Counts since the start. */
export type PageCacheCounters = {
  /** Answered from memory. */
  hits: number;
  /** Answered from memory while a new rendering was begun. */
  ageingHits: number;
  /** Had to wait for a rendering. */
  misses: number;
  renders: number;
  renderFailures: number;
  /** Answered with the last good copy because rendering failed or was too slow. */
  staleErrors: number;
  /** Answered with 400, 404, 405, 410, 414 or 503 without a page. */
  refused: number;
};

export type PageCacheStats = Readonly<
  PageCacheCounters & { edition: number; rendering: number; waiting: number; store: StoreStats }
>;

/** All counts at nought. */
export function countersOf(): PageCacheCounters {
  return {
    hits: 0,
    ageingHits: 0,
    misses: 0,
    renders: 0,
    renderFailures: 0,
    staleErrors: 0,
    refused: 0,
  };
}
