import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Executor } from "#db/client.ts";
import { log } from "#lib/log.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { pictureFileKey } from "#newsroom/media/storage-keys.ts";
import { sendBytes } from "#server/http/send-bytes.ts";
import { parseRange } from "./byte-range.ts";
import { type MediaAddress, parseMediaAddress } from "./media-address.ts";
import { createPictureGate } from "./picture-gate.ts";

interface MediaSources {
  readonly database: Executor;
  readonly storage: Storage;
  /** Whether a request comes from somebody with a session that holds right now. */
  readonly sessionOf: (request: IncomingMessage) => Promise<boolean>;
}

const mediaTypes = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };

/**
 * A reader's own browser may keep a picture that it has shown; a shared cache asks again after 3 s, and is
 * mostly answered with 304. Together with the gate's second, a withdrawn picture is gone from every address
 * within 5 s, with or without a CDN in front.
 */
const publicCaching = "public, max-age=3600, s-maxage=3";
const notFound = "Not found";

const always: OutgoingHttpHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
};

/**
 * Serves `/media/{token}/{width}.{format}`. Resolves to false, with the response untouched, for every other
 * path. A picture that no public story shows is given to signed-in staff only; for anybody else it does not
 * exist, in the same words as one that was never there. Originals are not reachable from here.
 */
export function createMediaHandler({ database, storage, sessionOf }: MediaSources) {
  const pictureUnder = createPictureGate(database);

  return async function serveMedia(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const pathname = (request.url ?? "").split("?", 1)[0] ?? "";
    if (!pathname.startsWith("/media/")) return false;
    if (request.method !== "GET" && request.method !== "HEAD") {
      answer(response, request, 405, "Method not allowed", { Allow: "GET, HEAD" });
      return true;
    }
    const address = parseMediaAddress(pathname);
    try {
      if (!address || !(await serveRendition(address, request, response)))
        answer(response, request, 404, notFound);
    } catch (failure) {
      log.error({ err: failure }, "a picture could not be served");
      if (response.headersSent) response.destroy();
      else answer(response, request, 503, "Try again", { "Retry-After": "5" });
    }
    return true;
  };

  /** False when there is nothing that this request may see. */
  async function serveRendition(
    address: MediaAddress,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    const picture = await pictureUnder(address.token);
    const size = picture?.files.get(address.file);
    if (!picture || size === undefined) return false;
    if (!picture.isPublic && !(await sessionOf(request))) return false;
    const tag = `"${address.token.slice(0, 8)}-${address.file}-${size.toString(36)}-${picture.credit}"`;
    const headers: OutgoingHttpHeaders = {
      ...always,
      "Content-Type": mediaTypes[address.format],
      "Content-Disposition": "inline",
      "Accept-Ranges": "bytes",
      "Cross-Origin-Resource-Policy": picture.isPublic ? "cross-origin" : "same-origin",
      "Cache-Control": picture.isPublic ? publicCaching : "private, no-store",
      ...(picture.isPublic ? { ETag: tag } : {}),
    };
    if (picture.isPublic && sameTag(request.headers["if-none-match"], tag)) {
      response.writeHead(304, headers).end();
      return true;
    }
    const asked = request.headers["if-range"] === undefined || request.headers["if-range"] === tag;
    const range = asked ? parseRange(request.headers.range, size) : null;
    if (range === "unsatisfiable") {
      response.writeHead(416, { ...always, "Content-Range": `bytes */${size}`, "Content-Length": 0 }).end();
      return true;
    }
    const [status, length] = range ? ([206, range.end - range.start + 1] as const) : ([200, size] as const);
    const sending = { ...headers, "Content-Length": length };
    const ranged = range
      ? { ...sending, "Content-Range": `bytes ${range.start}-${range.end}/${size}` }
      : sending;
    if (request.method === "HEAD") {
      response.writeHead(status, ranged).end();
      return true;
    }
    const bytes = await storage.get(pictureFileKey(address.token, address.file), range ?? undefined);
    if (!bytes) {
      log.error({ file: address.file }, "a rendition is missing from the store");
      return false;
    }
    response.writeHead(status, ranged);
    await sendBytes(bytes, response);
    return true;
  }
}

function sameTag(header: string | undefined, tag: string): boolean {
  return header?.split(",").some((given) => given.trim().replace(/^W\//, "") === tag) ?? false;
}

function answer(
  response: ServerResponse,
  request: IncomingMessage,
  status: number,
  words: string,
  more: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, {
    ...always,
    ...more,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(words),
    "Cache-Control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : words);
}
