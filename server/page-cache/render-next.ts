import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { duplexPair } from "node:stream";
import type { Render, RenderedResponse } from "./types.ts";

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

/** Thrown when a rendered answer is longer than it may be. */
export class AnswerTooLong extends Error {
  override readonly name = "AnswerTooLong";
}

/**
 * Renders by asking Next's own request handler in this process. Real HTTP runs over a pair of streams in
 * memory, so Next sees the request and response objects it expects, and no port, socket file or mock is
 * needed; measured against a Unix socket and Next's own mocks the difference is within noise, since Next
 * itself takes 5 ms. Nothing of a visitor is passed on, and the host is that of `siteUrl`.
 */
export function renderByNext(options: {
  handler: NextHandler;
  siteUrl: string;
  maxBodyBytes?: number;
}): Render {
  const site = new URL(options.siteUrl);
  const maxBodyBytes = options.maxBodyBytes ?? 8 * 1024 * 1024;
  const headers = {
    host: site.host,
    "x-forwarded-host": site.host,
    "x-forwarded-proto": site.protocol.slice(0, -1),
    accept: "text/html,application/xhtml+xml,*/*;q=0.8",
    "user-agent": "Redaksi-page-cache",
    connection: "close",
  };
  // Never listens: it is only given the far ends of pairs.
  const inner = createServer((req, res) => {
    // A handler may fail at once or later; either way the answer is broken off and the asker told.
    new Promise<void>((resolve) => resolve(options.handler(req, res))).catch((failure: unknown) => {
      res.destroy(failure instanceof Error ? failure : new Error(String(failure)));
    });
  });
  inner.on("clientError", (_failure, socket) => socket.destroy());

  return ({ path, signal }) =>
    new Promise<RenderedResponse>((resolve, reject) => {
      const [near, far] = duplexPair();
      const end = (failure: Error) => {
        near.destroy();
        far.destroy();
        reject(failure);
      };
      near.on("error", end);
      far.on("error", () => near.destroy());
      inner.emit("connection", far);
      const asked = request({ path, headers, signal, createConnection: () => near }, (answer) => {
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on("data", (chunk: Buffer) => {
          length += chunk.length;
          if (length > maxBodyBytes) end(new AnswerTooLong(`${path}: more than ${maxBodyBytes} bytes`));
          else chunks.push(chunk);
        });
        answer.on("error", end);
        answer.on("end", () => {
          near.destroy();
          far.destroy();
          resolve({
            status: answer.statusCode ?? 500,
            headers: flatHeaders(answer.headers),
            body: Buffer.concat(chunks),
          });
        });
      });
      asked.on("error", end);
      asked.end();
    });
}

function flatHeaders(headers: IncomingMessage["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
