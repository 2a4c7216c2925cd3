import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { addressHeader } from "#server/auth/address-header.ts";
import { clientAddress } from "./client-address.ts";
import { mayChangeThings } from "./same-origin.ts";

/** One step of a request's way: answers and says true, or leaves it to the next. */
export type Step = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

/** Slow and endless clients are cut off: milliseconds for a request's head and for all of it. */
const headersTimeoutMs = 20_000;
const requestTimeoutMs = 300_000;

/**
 * The HTTP server. Readers come first, since they are the many: their step reads and changes nothing of a
 * request but its address. Every other request goes the steps' way in order: what a client says of its own
 * network address is dropped unless a proxy of ours vouches for it, and a changing request that no page of
 * ours sent is refused.
 */
export function createHttpServer(readers: Step, steps: readonly Step[]): Server {
  const server = createServer({ maxHeaderSize: 16_384, keepAliveTimeout: 65_000 }, (request, response) => {
    const fail = (failure: unknown) => {
      log.error({ err: failure, path: request.url?.split("?")[0] }, "a request failed");
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end("Ada gangguan di server. Coba lagi sebentar lagi.");
    };
    let answered: ReturnType<Step>;
    try {
      answered = readers(request, response);
    } catch (failure) {
      return fail(failure);
    }
    if (answered === true) return;
    if (answered === false) void walk(steps, request, response).catch(fail);
    else answered.then((done) => (done ? undefined : walk(steps, request, response))).catch(fail);
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
  request.headers[addressHeader] = clientAddress(request, env().REDAKSI_PROXIES);
  if (!mayChangeThings(request)) {
    response.writeHead(403, { "content-type": "text/plain; charset=utf-8" });
    response.end("Permintaan ini tidak datang dari halaman Redaksi. Muat ulang halaman, lalu coba lagi.");
    return;
  }
  for (const step of steps) if (await step(request, response)) return;
}
