import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { log } from "#lib/log.ts";
import { addressHeader } from "#server/auth/address-header.ts";
import { mayChangeThings } from "./same-origin.ts";

/** One step of a request's way: answers and says true, or leaves it to the next. */
export type Step = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

/** Slow and endless clients are cut off: milliseconds for a request's head and for all of it. */
const headersTimeoutMs = 20_000;
const requestTimeoutMs = 300_000;

/**
 * The HTTP server: every request goes the steps' way in order. What a client says of its own address is
 * dropped, and a changing request that no page of ours sent is refused before anything looks at it.
 */
export function createHttpServer(steps: readonly Step[]): Server {
  const server = createServer({ maxHeaderSize: 16_384, keepAliveTimeout: 65_000 }, (request, response) => {
    walk(steps, request, response).catch((failure: unknown) => {
      log.error({ err: failure, path: request.url?.split("?")[0] }, "a request failed");
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end("Ada gangguan di server. Coba lagi sebentar lagi.");
    });
  });
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  return server;
}

async function walk(
  steps: readonly Step[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  request.headers[addressHeader] = request.socket.remoteAddress ?? "unknown";
  if (!mayChangeThings(request)) {
    response.writeHead(403, { "content-type": "text/plain; charset=utf-8" });
    response.end("Permintaan ini tidak datang dari halaman Redaksi.");
    return;
  }
  for (const step of steps) if (await step(request, response)) return;
}
