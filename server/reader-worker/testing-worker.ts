import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

const origin = "https://warta.example";

/** A cache of a browser, in memory; `room` is how many answers fit, for trying what happens without any. */
class FakeCache {
  readonly #answers = new Map<string, Response>();
  readonly #room: () => number;

  constructor(room: () => number) {
    this.#room = room;
  }

  async match(asked: string | Request): Promise<Response | undefined> {
    return this.#answers.get(addressOf(asked))?.clone();
  }

  async put(asked: string | Request, answer: Response): Promise<void> {
    if (this.#answers.size >= this.#room()) throw new DOMException("no room", "QuotaExceededError");
    this.#answers.set(addressOf(asked), answer);
  }

  async delete(asked: string | Request): Promise<boolean> {
    return this.#answers.delete(addressOf(asked));
  }

  async keys(): Promise<Request[]> {
    return [...this.#answers.keys()].map((address) => new Request(address));
  }
}

function addressOf(asked: string | Request): string {
  return new URL(typeof asked === "string" ? asked : asked.url, origin).href;
}

/** How the network of a test answers an address; null is no network at all. */
export type Network = (path: string) => Response | Promise<Response> | null;

/** The readers' service worker (public/worker.js) with a browser around it. */
export function readerWorker(network: { answer: Network }) {
  const heard = new Map<string, (event: object) => void>();
  const opened = new Map<string, FakeCache>();
  const asked: string[] = [];
  const said: { to: string; type: string }[] = [];
  const limits: Record<string, number> = {};
  const open = (name: string) => {
    const cache = opened.get(name) ?? new FakeCache(() => limits[name] ?? Number.POSITIVE_INFINITY);
    opened.set(name, cache);
    return cache;
  };
  const fetchFake = async (wanted: string | Request) => {
    const { pathname } = new URL(addressOf(wanted));
    asked.push(pathname);
    const answer = await network.answer(pathname);
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  };
  const self = {
    addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear),
    location: { origin },
    skipWaiting: async () => undefined,
    clients: {
      claim: async () => undefined,
      get: async (id: string) => ({
        postMessage: ({ type }: { type: string }) => said.push({ to: id, type }),
      }),
    },
  };
  const context = {
    self,
    fetch: fetchFake,
    caches: {
      open: async (name: string) => open(name),
      match: async (wanted: string | Request, { cacheName }: { cacheName: string }) =>
        open(cacheName).match(wanted),
    },
    importScripts: () => {
      throw new Error("no such file");
    },
    URL,
    Request: class extends Request {
      constructor(wanted: string) {
        super(new URL(wanted, origin));
      }
    },
    Response,
    Headers,
    setTimeout,
    Date,
  };
  new Script(readFileSync("public/worker.js", "utf8")).runInContext(createContext(context));

  const happens = async (name: string, event: object): Promise<Response | undefined> => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    heard.get(name)?.({
      ...event,
      waitUntil: (promise: Promise<unknown>) => work.push(promise),
      respondWith: (promise: Promise<Response>) => (answer = promise),
    });
    const given = await answer;
    await Promise.allSettled(work);
    return given;
  };
  return {
    asked,
    said,
    limits,
    cache: open,
    happens,
    /** What a reader gets who goes to an address; undefined when the worker leaves it to the browser. */
    visit: (path: string) =>
      happens("fetch", {
        request: { method: "GET", mode: "navigate", destination: "document", url: `${origin}${path}` },
        resultingClientId: "tab",
      }),
    /** What the worker says of a page that it is asked to keep. */
    keep: async (type: "read" | "save", path: string, pictures: readonly string[] = []) => {
      let outcome = "";
      const port = { postMessage: (word: string) => (outcome = word) };
      const page = { path, title: `Judul ${path}`, section: "Daerah", pictures };
      await happens("message", { data: { type, page }, ports: [port] });
      return outcome;
    },
    pathsIn: async (name: string) => (await open(name).keys()).map(({ url }) => new URL(url).pathname),
  };
}

/** A page as the page cache sends it to readers. */
export function publicPage(words: string, status = 200): Response {
  return new Response(
    `<!doctype html><html lang="id"><link rel="stylesheet" href="/_next/static/css/a.css"/><main>${words}</main></html>`,
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "public, max-age=0, s-maxage=5, must-revalidate",
        "content-security-policy": "default-src 'none'",
      },
    },
  );
}
