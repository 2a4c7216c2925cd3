import { db } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { listenForEdition } from "./edition.ts";
import type { PageCacheOptions } from "./options.ts";
import { createPageCache, type PageCache } from "./page-cache.ts";
import { type ReaderFacts, readReaderFacts } from "./reader-facts.ts";
import { type NextHandler, renderByNext } from "./render-next.ts";
import { storyPathOf } from "./story-path-of.ts";

export type RunningPageCache = Pick<PageCache, "handle" | "stats"> &
  Readonly<{
    /** Whether new editions are heard at once; for the health page. */
    listening(): boolean;
    close(): Promise<void>;
  }>;

/**
 * The page cache of this process, joined to Next and to the database: resolves when the edition, the withdrawn
 * list and the next scheduled time are known. The database must be there at the start and may go away later.
 */
export async function startPageCache(
  given: Readonly<{ handler: NextHandler; siteUrl: string; databaseUrl: string; maxBytes: number }> &
    Pick<PageCacheOptions, "readerScript" | "notFoundPath" | "guessesAddresses" | "locale">,
): Promise<RunningPageCache> {
  const { handler, siteUrl, databaseUrl, ...rest } = given;
  let facts: ReaderFacts = { withdrawnPaths: new Set(), nextScheduledAt: null, liveChanges: new Map() };
  let readAgainAt: number | null = null;

  async function readFacts(): Promise<void> {
    facts = await readReaderFacts(db());
    readAgainAt = facts.nextScheduledAt;
  }
  // What was due is public now, and what comes next is not known yet: asked for in the background.
  function nextScheduledAt(): number | null {
    const dueAt = facts.nextScheduledAt;
    if (readAgainAt !== null && readAgainAt <= Date.now()) {
      readAgainAt = Date.now() + 1_000;
      readFacts().catch((failure: unknown) => log.warn({ err: failure }, "the schedule could not be read"));
    }
    return dueAt;
  }

  const edition = listenForEdition({ connectionString: databaseUrl, logger: log, onRead: readFacts });
  await edition.ready;
  const cache = createPageCache({
    ...rest,
    render: renderByNext({ handler, siteUrl }),
    edition,
    now: Date.now,
    isWithdrawn: (path) => facts.withdrawnPaths.has(storyPathOf(path)),
    changeOf: (path) => (facts.liveChanges.size === 0 ? 0 : (facts.liveChanges.get(storyPathOf(path)) ?? 0)),
    nextScheduledAt,
    logger: log,
  });
  return {
    handle: cache.handle,
    stats: cache.stats,
    listening: edition.listening,
    async close() {
      cache.close();
      await edition.close();
    },
  };
}
