import { askedWords, guessGate } from "./asked-words.ts";
import { compressOnce } from "./compress.ts";
import { fallbackHtml } from "./fallback-page.ts";
import { liveSharedMaxAgeSeconds, notFoundMs, type Settings, staleWhileRefreshedMs } from "./options.ts";
import { ownLocation } from "./own-location.ts";
import { endBySchedule } from "./page-lifetime.ts";
import type { RequestKey } from "./request-key.ts";
import { rewriteHtml } from "./rewrite-html.ts";
import { type StoredAnswer, storeAnswer } from "./stored-answer.ts";
import { withTimeLimit } from "./time-limit.ts";
import type { Partition, RenderedResponse } from "./types.ts";

export type AnswerKey = Extract<RequestKey, { kind: "page" | "asset" }>;

/** Thrown when what was rendered may not be shown: a server error, a blank page, a redirect to elsewhere. */
export class RenderFailed extends Error {
  override readonly name = "RenderFailed";
}

export type AnswerMaker = Readonly<{
  /** Renders, rewrites and compresses one address. Throws `RenderFailed`, `TimeLimit` or what `render` threw. */
  make(key: AnswerKey, turn: number): Promise<StoredAnswer>;
}>;

/** Makes answers by the settings; `closing` aborts those under way. */
export function createAnswerMaker(settings: Settings, closing: AbortSignal): AnswerMaker {
  const { logger } = settings;
  const mayGuess = guessGate(settings.now);
  let notFound: { edition: number; at: number; html: Promise<string> } | null = null;

  const rendered = (path: string) =>
    withTimeLimit(settings.renderTimeoutMs, closing, (signal) => settings.render({ path, signal }));

  async function readable(path: string, response: RenderedResponse): Promise<string> {
    const page = await rewriteHtml(response.body.toString("utf8"), settings.readerScript?.href);
    if (page.unfinished) logger.error({ path }, "a reader's page waits for a script: it uses Suspense");
    if (page.inlineStyles > 0) {
      logger.warn({ path, count: page.inlineStyles }, "a reader's page has inline styles, which are blocked");
    }
    if (!page.blank) return page.html;
    if (response.status !== 404) throw new RenderFailed(`${path}: a blank page with ${response.status}`);
    return (await guessHtml(path)) ?? notFoundHtml();
  }

  /** The page for an unknown address with stories that it may have meant; null when there is nothing to go by. */
  async function guessHtml(address: string): Promise<string | null> {
    const words = askedWords(new URL(address, "http://site").pathname);
    if (!settings.guessesAddresses || words === null || !mayGuess()) return null;
    try {
      const response = await rendered(`${settings.notFoundPath}?alamat=${words}`);
      const page = await rewriteHtml(response.body.toString("utf8"), settings.readerScript?.href);
      return page.blank || response.status >= 500 ? null : page.html;
    } catch (failure) {
      logger.warn({ err: failure }, "no guess was made at an unknown address");
      return null;
    }
  }

  function notFoundHtml(): Promise<string> {
    const edition = settings.edition.current();
    const now = settings.now();
    if (notFound?.edition === edition && now - notFound.at < settings.maxAgeMs) return notFound.html;
    const html = (async () => {
      try {
        const response = await rendered(settings.notFoundPath);
        const page = await rewriteHtml(response.body.toString("utf8"), settings.readerScript?.href);
        if (!page.blank && response.status < 500) return page.html;
        logger.error({ path: settings.notFoundPath }, "the page for unknown addresses is blank");
      } catch (failure) {
        logger.warn({ err: failure }, "the page for unknown addresses could not be rendered");
      }
      notFound = null;
      return fallbackHtml(404, settings.locale);
    })();
    notFound = { edition, at: now, html };
    return html;
  }

  return {
    async make(key, turn) {
      const startedAt = settings.now();
      const edition = settings.edition.current();
      const change = settings.changeOf(key.path);
      const scheduledEnd = endBySchedule(startedAt, settings.nextScheduledAt());
      const response = await rendered(key.key);
      const contentType = response.headers["content-type"] ?? "application/octet-stream";
      let { status, body } = response;
      let partition: Partition = key.kind === "asset" ? "assets" : key.hasQuery ? "queries" : "pages";
      let location: string | null = null;
      let agesAt = startedAt + settings.maxAgeMs;
      let endsAt = Math.min(agesAt + staleWhileRefreshedMs, scheduledEnd);

      if (status === 301 || status === 302 || status === 303 || status === 307 || status === 308) {
        location = ownLocation(response.headers.location);
        if (location === null) throw new RenderFailed(`${key.key}: a redirect to elsewhere`);
        partition = "short";
        body = Buffer.alloc(0);
      } else if (status !== 200 && (status < 400 || status >= 500)) {
        throw new RenderFailed(`${key.key}: answered ${status}`);
      } else if (contentType.startsWith("text/html")) {
        body = Buffer.from(await readable(key.key, response));
        if (key.path === settings.notFoundPath) status = 404;
        if (status === 200 && (await isWithdrawn(settings, key.path))) status = 410;
      }
      if (status >= 400 && status !== 410) {
        partition = "short";
        agesAt = startedAt + notFoundMs;
        endsAt = Math.min(agesAt, scheduledEnd);
      } else if (partition === "assets") {
        agesAt = Number.POSITIVE_INFINITY;
        endsAt = agesAt;
      }
      if (response.headers["set-cookie"] !== undefined) {
        logger.warn({ path: key.key }, "a reader's page sets a cookie: dropped, and the page is not kept");
        endsAt = 0;
      }
      return storeAnswer({
        status,
        partition,
        contentType: location === null ? contentType : "text/plain; charset=utf-8",
        location,
        robots: response.headers["x-robots-tag"] ?? null,
        body,
        compressed: await compressOnce(body, contentType, settings.brotliQuality),
        sharedMaxAgeSeconds: change > 0 ? liveSharedMaxAgeSeconds : settings.sharedMaxAgeSeconds,
        edition,
        path: key.path,
        change,
        turn,
        renderedAt: startedAt,
        agesAt,
        endsAt,
      });
    },
  };
}

/** The withdrawn list's answer; a list that cannot be read closes the page. */
export async function isWithdrawn(settings: Settings, path: string): Promise<boolean> {
  try {
    return await settings.isWithdrawn(path);
  } catch (failure) {
    settings.logger.error({ err: failure, path }, "the withdrawn list could not be read");
    return true;
  }
}
