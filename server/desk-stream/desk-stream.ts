import type { ServerResponse } from "node:http";
import type { Database } from "#db/client.ts";
import { actorOfSession } from "#newsroom/staff/queries.ts";
import { sessionIdOf } from "#server/auth/session-cookie.ts";
import type { Step } from "#server/http/create-server.ts";
import { hearDatabase } from "./hear-database.ts";

const address = "/api/desk/stream";
/** How often an open stream shows that it lives, and is asked whether its session still holds. */
const beatMs = 20_000;
/** When a browser comes again whose stream broke. */
const returnMs = 5_000;
/** Moves that come closer together are told of once. */
const gatherMs = 200;

interface Listener {
  readonly personId: string;
  readonly sessionId: string;
  readonly response: ServerResponse;
}

/** Open desks that hear at once that there is news for them. */
export interface DeskStream {
  readonly step: Step;
  /** Fulfilled once the database is heard for the first time. */
  readonly listening: Promise<void>;
  /** Ends every open stream. */
  close(): Promise<void>;
}

/**
 * Tells open desks that there is news: all of them when a story moved, one person's when a notice came for them.
 * What it is, is not in the stream; the desk asks for what it may see. Only for the signed-in, and only while
 * they are.
 */
export function createDeskStream({
  database,
  databaseUrl,
}: {
  database: Database;
  databaseUrl: string;
}): DeskStream {
  const listeners = new Set<Listener>();
  const tell = (whom: (listener: Listener) => boolean) => {
    for (const listener of listeners) if (whom(listener)) listener.response.write("event: news\ndata:\n\n");
  };
  let gathering: NodeJS.Timeout | null = null;
  const tellAllSoon = () => {
    gathering ??= setTimeout(() => {
      gathering = null;
      tell(() => true);
    }, gatherMs);
  };
  let heard: () => void;
  const listening = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const hearing = hearDatabase(databaseUrl, {
    onNotice: (personId) => tell((listener) => listener.personId === personId),
    onMove: tellAllSoon,
    // What came while nobody heard is not told again: every desk asks once.
    onListening: () => {
      tell(() => true);
      heard();
    },
  });
  const beat = setInterval(() => {
    for (const listener of listeners) void check(listener, database);
  }, beatMs);
  beat.unref();

  return {
    listening,
    step: async (request, response) => {
      if (request.url?.split("?")[0] !== address) return false;
      const sessionId = request.method === "GET" ? await sessionIdOf(request.headers.cookie) : null;
      const signedIn = sessionId ? await actorOfSession(sessionId, database) : null;
      if (!sessionId || !signedIn) {
        response.writeHead(request.method === "GET" ? 401 : 405, { "cache-control": "no-store" });
        response.end();
        return true;
      }
      response.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      response.write(`retry: ${returnMs}\n\n`);
      const listener = { personId: signedIn.actor.personId, sessionId, response };
      listeners.add(listener);
      response.on("close", () => listeners.delete(listener));
      return true;
    },
    close: async () => {
      clearInterval(beat);
      if (gathering !== null) clearTimeout(gathering);
      for (const { response } of listeners) response.end();
      await hearing.close();
    },
  };
}

async function check({ sessionId, response }: Listener, database: Database): Promise<void> {
  // While the database gives no answer, the session cannot have been ended either.
  const holds = await actorOfSession(sessionId, database).then(Boolean, () => true);
  if (holds) response.write(":\n\n");
  else response.end();
}
