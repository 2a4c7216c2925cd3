import type { FallbackLocale } from "./fallback-page.ts";
import type { QueryKeys } from "./request-key.ts";
import type { CacheLogger, EditionSource, Render } from "./types.ts";

export type PageCacheOptions = Readonly<{
  render: Render;
  edition: Pick<EditionSource, "current">;
  /**
   * How often what stands at a path was changed by itself, as entries of a live coverage do: a number that rises
   * makes the pages at this path stale and no other. 0 for all where it is left out.
   */
  changeOf?(path: string): number;
  /** The time in ms. */
  now(): number;
  /** Bound of the memory for all answers together. */
  maxBytes: number;
  /** After this a page is rendered again in the background. */
  maxAgeMs?: number;
  /** How long a good copy may be shown while rendering fails. */
  staleOnErrorMs?: number;
  /**
   * Whether a story's address is withdrawn. Must answer from memory, also while the database is down; a throw
   * counts as withdrawn, since showing what was taken down is the worse mistake.
   */
  isWithdrawn(path: string): boolean | Promise<boolean>;
  /** The next moment (ms) at which something becomes visible by itself. No page outlives it. */
  nextScheduledAt(): number | null;
  readerScript?: Readonly<{ href: string }>;
  logger: CacheLogger;
  /** The path of a page whose HTML stands in for Next's script-built 404. It may answer 200 or 404. */
  notFoundPath?: string;
  /** Whether that page is also asked, a few times in a second, for stories that an unknown address may have meant. */
  guessesAddresses?: boolean;
  queryKeys?: QueryKeys;
  locale?: FallbackLocale;
  /** Whether files under `/_next/static/` are kept compressed too. */
  assets?: boolean;
  sharedMaxAgeSeconds?: number;
  renderTimeoutMs?: number;
  /** How long a reader with a good copy at hand waits for a new one. */
  patienceMs?: number;
  brotliQuality?: number;
  maxConcurrentRenders?: number;
}>;

export type Settings = Required<Omit<PageCacheOptions, "readerScript" | "queryKeys">> &
  Pick<PageCacheOptions, "readerScript" | "queryKeys">;

/** Fills in what was left open. */
export function settingsOf(options: PageCacheOptions): Settings {
  return {
    maxAgeMs: 60_000,
    staleOnErrorMs: 86_400_000,
    notFoundPath: "/_not-found",
    guessesAddresses: false,
    locale: "id",
    changeOf: () => 0,
    assets: true,
    // Withdrawn stories are promised to be gone within 5 s, and a CDN without a purge hook keeps this long.
    sharedMaxAgeSeconds: 4,
    renderTimeoutMs: 5_000,
    patienceMs: 2_000,
    brotliQuality: 5,
    maxConcurrentRenders: 16,
    ...options,
  };
}

/** What changes by itself, a CDN keeps no longer than this: new entries are promised within 3 s. */
export const liveSharedMaxAgeSeconds = 1;
/** A page older than `maxAgeMs` is still shown while it is rendered again, for this long. */
export const staleWhileRefreshedMs = 600_000;
/** How long an unknown address stays unknown. */
export const notFoundMs = 5_000;
