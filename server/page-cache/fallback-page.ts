import type { IncomingMessage, ServerResponse } from "node:http";
import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };
import { safetyHeaders } from "./response-headers.ts";

const texts = { id: id.pageCache, en: en.pageCache };
export type FallbackLocale = keyof typeof texts;

const names = {
  400: "badAddress",
  404: "notFound",
  405: "badMethod",
  410: "withdrawn",
  414: "badAddress",
  503: "unavailable",
} as const;
export type FallbackStatus = keyof typeof names;

/** A whole small page without style, script or database: what is left when nothing else can be shown. */
export function fallbackHtml(status: FallbackStatus, locale: FallbackLocale): string {
  const { title, text } = texts[locale][names[status]];
  return (
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="robots" content="noindex">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="color-scheme" content="light dark"><title>${title}</title></head>` +
    `<body><h1>${title}</h1><p>${text}</p><p><a href="/">${texts[locale].home}</a></p></body></html>`
  );
}

/** Answers with the fallback page; nobody may keep it. A 503 asks for another try in five seconds. */
export function sendFallback(
  req: IncomingMessage,
  res: ServerResponse,
  status: FallbackStatus,
  locale: FallbackLocale,
): void {
  const body = Buffer.from(fallbackHtml(status, locale));
  const headers = ["Content-Type", "text/html; charset=utf-8", "Content-Length", String(body.length)];
  headers.push("Cache-Control", "no-store", ...safetyHeaders);
  if (status === 503) headers.push("Retry-After", "5");
  if (status === 405) headers.push("Allow", "GET, HEAD");
  res.writeHead(status, headers);
  if (req.method === "HEAD") res.end();
  else res.end(body);
}
