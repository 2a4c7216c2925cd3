import type { IncomingMessage, ServerResponse } from "node:http";
import { createAnswerStore } from "./answer-store.ts";
import { createDueWatch } from "./due-watch.ts";
import { type FallbackStatus, sendFallback } from "./fallback-page.ts";
import { type AnswerKey, createAnswerMaker, isWithdrawn } from "./make-answer.ts";
import { type PageCacheOptions, settingsOf } from "./options.ts";
import { countersOf, type PageCacheStats } from "./page-cache-stats.ts";
import { createRenderQueue, QueueFull } from "./render-queue.ts";
import { requestKey } from "./request-key.ts";
import { sendAnswer } from "./send-answer.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import { withinPatience } from "./time-limit.ts";
import { createTrouble } from "./trouble.ts";

export type PageCache = Readonly<{
  /** Answers an anonymous reader. False, at once and without touching anything, when the address is not theirs. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  stats(): PageCacheStats;
  /** Forgets everything and aborts what is being rendered. */
  close(): void;
}>;

type Flight = { edition: number | null; change: number; answer: Promise<StoredAnswer> };
type Age = "fresh" | "ageing" | "outdated";

const answered = Promise.resolve(true);
const longestQueue = 1_024;

/** The reader's way (docs/ARCHITECTURE.md): one rendering for all, rewritten and compressed once, from memory after. */
export function createPageCache(options: PageCacheOptions): PageCache {
  const settings = settingsOf(options);
  const { edition, changeOf, now, logger } = settings;
  const closing = new AbortController();
  const store = createAnswerStore(settings.maxBytes);
  const maker = createAnswerMaker(settings, closing.signal);
  const trouble = createTrouble(now);
  const due = createDueWatch(settings.nextScheduledAt);
  const pages = createRenderQueue(settings.maxConcurrentRenders, longestQueue);
  // Anybody can make up searches, so they wait in a line of their own.
  const queries = createRenderQueue(Math.max(2, settings.maxConcurrentRenders >> 2), longestQueue >> 2);
  const flights = new Map<string, Flight>();
  const counters = countersOf();
  let turns = 0;

  function ageOf(answer: StoredAnswer): Age {
    if (answer.partition === "assets") return "fresh";
    const at = now();
    if (answer.edition !== edition.current() || at >= answer.endsAt) return "outdated";
    if (answer.change !== changeOf(answer.path)) return "outdated";
    // Also when the time was set after the page was rendered.
    if (answer.renderedAt < due.lastDueAt(at)) return "outdated";
    return at < answer.agesAt ? "fresh" : "ageing";
  }

  /** The answer of one rendering, shared by all who ask meanwhile and know the same edition. */
  function fill(key: AnswerKey): Promise<StoredAnswer> {
    const open = flights.get(key.key);
    if (open && (open.edition === null || knowsAll(open, key))) return open.answer;
    const flight: Flight = { edition: null, change: 0, answer: answered.then(() => renderInto(key, flight)) };
    flights.set(key.key, flight);
    return flight.answer;
  }

  function knowsAll(flight: Flight, { path }: AnswerKey): boolean {
    return flight.edition === edition.current() && flight.change === changeOf(path);
  }

  async function renderInto(key: AnswerKey, flight: Flight): Promise<StoredAnswer> {
    const queue = key.kind === "page" && key.hasQuery ? queries : pages;
    try {
      const answer = await queue.run(() => {
        flight.edition = edition.current();
        flight.change = changeOf(key.path);
        turns += 1;
        counters.renders += 1;
        return maker.make(key, turns);
      });
      trouble.succeeded(key.key);
      if (!closing.signal.aborted && answer.endsAt > 0) store.put(key.key, answer);
      return answer;
    } catch (failure) {
      // A full queue says that much is asked, not that rendering is broken.
      if (failure instanceof QueueFull) throw failure;
      counters.renderFailures += 1;
      if (!trouble.suspected(key.key))
        logger.error({ err: failure, path: key.key }, "a page failed to render");
      trouble.failed(key.key, key.kind === "asset" || !key.hasQuery);
      throw failure;
    } finally {
      if (flights.get(key.key) === flight) flights.delete(key.key);
    }
  }

  function refresh(key: AnswerKey): void {
    if (trouble.mustPause(key.key)) return;
    // Failures were logged and counted by `renderInto`; nobody waits for this one.
    fill(key).catch(() => {});
  }

  function refuse(req: IncomingMessage, res: ServerResponse, status: FallbackStatus): true {
    counters.refused += 1;
    sendFallback(req, res, status, settings.locale);
    return true;
  }

  /** What is shown while rendering fails: the last good copy, unless the story was withdrawn since. */
  async function sendLastGood(
    req: IncomingMessage,
    res: ServerResponse,
    key: AnswerKey,
    kept: StoredAnswer | undefined,
  ): Promise<true> {
    const withdrawn = await isWithdrawn(settings, key.path);
    const usable = kept !== undefined && now() - kept.renderedAt < settings.staleOnErrorMs;
    if (withdrawn && kept?.status !== 410) return refuse(req, res, 410);
    if (!usable) return refuse(req, res, 503);
    counters.staleErrors += 1;
    sendAnswer(req, res, kept, true);
    return true;
  }

  async function handleUnkept(req: IncomingMessage, res: ServerResponse, address: string): Promise<boolean> {
    const key = requestKey(address, settings.queryKeys);
    if (key.kind === "foreign" || (key.kind === "asset" && !settings.assets)) return false;
    if (req.method !== "GET" && req.method !== "HEAD") return refuse(req, res, 405);
    if (key.kind === "refused") return refuse(req, res, key.status);
    if (key.kind === "moved") {
      res.writeHead(308, ["Location", key.location, "Content-Length", "0", "Cache-Control", "no-cache"]);
      res.end();
      return true;
    }

    const kept = store.get(key.key);
    const age = kept === undefined ? "outdated" : ageOf(kept);
    if (kept !== undefined && age !== "outdated") {
      if (age === "ageing") refresh(key);
      counters[age === "fresh" ? "hits" : "ageingHits"] += 1;
      sendAnswer(req, res, kept, false);
      return true;
    }
    if (kept === undefined ? trouble.mustPause(key.key) : trouble.suspected(key.key)) {
      refresh(key);
      return sendLastGood(req, res, key, kept);
    }
    counters.misses += 1;
    try {
      const filled = fill(key);
      const answer = kept === undefined ? await filled : await withinPatience(settings.patienceMs, filled);
      if (answer === null) return await sendLastGood(req, res, key, kept);
      sendAnswer(req, res, answer, false);
      return true;
    } catch {
      return await sendLastGood(req, res, key, store.get(key.key) ?? kept);
    }
  }

  return {
    handle(req, res) {
      const address = req.url ?? "/";
      // A key is an address too: the usual request finds its answer without being taken apart.
      if (req.method === "GET" || req.method === "HEAD") {
        const kept = store.get(address);
        if (kept !== undefined && ageOf(kept) === "fresh") {
          counters.hits += 1;
          sendAnswer(req, res, kept, false);
          return answered;
        }
      }
      return handleUnkept(req, res, address);
    },
    stats: () => ({
      ...counters,
      edition: edition.current(),
      rendering: pages.running() + queries.running(),
      waiting: pages.waiting() + queries.waiting(),
      store: store.stats(),
    }),
    close() {
      closing.abort();
      store.clear();
    },
  };
}
