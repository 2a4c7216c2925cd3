import pg from "pg";
import type { CacheLogger, EditionSource } from "./types.ts";

/** How often the number is read while the listener is up, to notice a dead line and a lost message. */
const heartbeatMs = 2_000;
const answerWithinMs = 4_000;
const longestPauseMs = 5_000;

export type ListeningEditionSource = EditionSource &
  Readonly<{
    /** Resolves when the number was read for the first time. */
    ready: Promise<void>;
    /** Whether changes are heard at once. While false the number is as of the last successful try. */
    listening(): boolean;
    close(): Promise<void>;
  }>;

/**
 * Follows `site_settings.edition` by `LISTEN edition` (and `schedule`, and `live`, at which changes of live coverages
 * are told) on a connection of its own. Listens first and reads then,
 * so nothing falls between; reads again every 2 s, which both finds lost messages and a dead line; connects
 * anew with a growing pause of at most 5 s, each try being a poll as well. Payloads are not trusted: the row is.
 */
export function listenForEdition(options: {
  connectionString: string;
  logger: CacheLogger;
  /**
   * Runs at every change of the edition, of the schedule or of a live coverage, and after every new connection, before the number is
   * told: to read the withdrawn list and the next scheduled time. A throw counts as a broken line: tried again.
   */
  onRead?: (edition: number) => Promise<void> | void;
}): ListeningEditionSource {
  const { logger, onRead } = options;
  let current = 0;
  let live = 0;
  let closed = false;
  let up = false;
  let client: pg.Client | null = null;
  let wake: () => void = () => {};
  let firstRead: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    firstRead = resolve;
  });

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function read(from: pg.Client, fresh: boolean): Promise<void> {
    const found = await from.query<{ edition: string; live: string }>(
      "select edition, (select coalesce(sum(change), 0) from live_coverages) as live from site_settings",
    );
    const edition = Number(found.rows[0]?.edition ?? 0);
    const changesLive = Number(found.rows[0]?.live ?? 0);
    if (edition === current && changesLive === live && !fresh) return;
    // What hangs on the number is read before the number is told, so that both fit together.
    await onRead?.(edition);
    current = edition;
    live = changesLive;
    firstRead();
  }

  async function listen(): Promise<void> {
    const line = new pg.Client({
      connectionString: options.connectionString,
      application_name: "redaksi-edition",
      connectionTimeoutMillis: answerWithinMs,
      query_timeout: answerWithinMs,
      keepAlive: true,
    });
    client = line;
    let broken: Error | null = null;
    let heard = false;
    let rescheduled = false;
    line.on("error", (failure) => {
      broken = failure;
      wake();
    });
    line.on("end", () => {
      broken ??= new Error("the connection ended");
      wake();
    });
    line.on("notification", ({ channel }) => {
      heard = true;
      rescheduled ||= channel === "schedule";
      wake();
    });
    try {
      await line.connect();
      await line.query("listen edition; listen schedule; listen live");
      await read(line, true);
      up = true;
      while (!closed) {
        if (broken !== null) throw broken;
        if (!heard) await pause(heartbeatMs);
        const fresh = rescheduled;
        heard = false;
        rescheduled = false;
        if (broken === null && !closed) await read(line, fresh);
      }
    } finally {
      up = false;
      client = null;
      await line.end().catch(() => {});
    }
  }

  async function follow(): Promise<void> {
    let pauseMs = 100;
    while (!closed) {
      const startedAt = performance.now();
      try {
        await listen();
      } catch (failure) {
        if (closed) return;
        if (performance.now() - startedAt > longestPauseMs) pauseMs = 100;
        logger.warn({ err: failure, againInMs: pauseMs }, "the edition is not heard; trying again");
        await pause(pauseMs);
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      }
    }
  }
  const following = follow();

  return {
    current: () => current,
    ready,
    listening: () => up,
    async close() {
      closed = true;
      wake();
      await client?.end().catch(() => {});
      await following;
    },
  };
}
