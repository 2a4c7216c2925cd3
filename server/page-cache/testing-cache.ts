import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PageCacheOptions } from "./options.ts";
import { createPageCache, type PageCache } from "./page-cache.ts";
import type { RenderedResponse, RenderRequest } from "./types.ts";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** An HTML answer as Next would give it. */
export function htmlAnswer(text: string, status = 200): RenderedResponse {
  const body = Buffer.from(
    `<!DOCTYPE html><html><head><title>x</title></head><body><p>${text}</p></body></html>`,
  );
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

export type CacheUnderTest = {
  cache: PageCache;
  /** Every path that was rendered, in order. */
  rendered: string[];
  clock: { at: number };
  edition: { at: number };
  /** How often what stands at a path changed by itself. */
  changes: Map<string, number>;
  withdrawn: Set<string>;
  schedule: { at: number | null };
  answerWith(render: (request: RenderRequest) => RenderedResponse | Promise<RenderedResponse>): void;
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  close(): Promise<void>;
};

/** A cache behind a real HTTP server on a free port; what it does not answer gets 299. */
export async function startCache(options: Partial<PageCacheOptions> = {}): Promise<CacheUnderTest> {
  const rendered: string[] = [];
  const clock = { at: 1_000_000 };
  const edition = { at: 1 };
  const changes = new Map<string, number>();
  const schedule: { at: number | null } = { at: null };
  const withdrawn = new Set<string>();
  let answer: (request: RenderRequest) => RenderedResponse | Promise<RenderedResponse> = ({ path }) =>
    htmlAnswer(path);

  const cache = createPageCache({
    async render(asked) {
      rendered.push(asked.path);
      return answer(asked);
    },
    edition: { current: () => edition.at },
    changeOf: (path) => changes.get(path) ?? 0,
    now: () => clock.at,
    maxBytes: 8_000_000,
    isWithdrawn: (path) => withdrawn.has(path),
    nextScheduledAt: () => schedule.at,
    readerScript: { href: "/reader.abc.js" },
    logger: { warn() {}, error() {} },
    ...options,
  });
  const server = createServer((req, res) => {
    void cache.handle(req, res).then((done) => {
      if (!done) res.writeHead(299).end("next");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = addressOf(server);

  return {
    cache,
    rendered,
    clock,
    edition,
    changes,
    withdrawn,
    schedule,
    answerWith(next) {
      answer = next;
    },
    get: (path, headers = {}, method = "GET") =>
      new Promise((resolve, reject) => {
        const asked = request({ port, host: "127.0.0.1", path, method, headers, agent: false }, (res) => {
          const chunks: Buffer[] = [];
          res.on("data", (chunk: Buffer) => chunks.push(chunk));
          res.on("end", () => {
            const body = Buffer.concat(chunks);
            resolve({ status: res.statusCode ?? 0, headers: res.headers, body, text: body.toString("utf8") });
          });
          res.on("error", reject);
        });
        asked.on("error", reject);
        asked.end();
      }),
    async close() {
      cache.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}
