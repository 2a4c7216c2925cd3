import type { ServerResponse } from "node:http";
import pg from "pg";
import type { Database } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { actorOfSession } from "#newsroom/staff/queries.ts";
import { sessionIdOf } from "#server/auth/session-cookie.ts";
import type { Step } from "#server/http/create-server.ts";

const address = "/api/desk/notices/stream";
/** How often an open stream shows that it lives, and is asked whether its session still holds. */
const beatMs = 20_000;
const retryMs = 1_000;

interface Listener {
  readonly personId: string;
  readonly sessionId: string;
  readonly response: ServerResponse;
}

/** Open desks that hear of their person's notices as they come. */
export interface NoticeStream {
  readonly step: Step;
  /** Fulfilled once notices are heard for the first time. */
  readonly listening: Promise<void>;
  /** Ends every open stream. */
  close(): Promise<void>;
}

/**
 * Tells open desks, each of its own person alone, that a notice came: hears PostgreSQL's NOTIFY `notices`, whose
 * payload is the id of a person. Nothing of the notice is in the stream; the desk asks for it by itself. Only for the signed-in, and only while they are.
 */
export function createNoticeStream({
  database,
  databaseUrl,
}: {
  database: Database;
  databaseUrl: string;
}): NoticeStream {
  const listeners = new Set<Listener>();
  const tell = ({ response }: Listener) => response.write("event: notices\ndata:\n\n");
  let heard: () => void;
  const listening = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const hearing = hear(databaseUrl, {
    onNotice: (personId) => {
      for (const listener of listeners) if (listener.personId === personId) tell(listener);
    },
    // What came while nobody heard is not told again: every desk asks once.
    onListening: () => {
      for (const listener of listeners) tell(listener);
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
      response.write(`retry: ${retryMs * 5}\n\n`);
      const listener = { personId: signedIn.actor.personId, sessionId, response };
      listeners.add(listener);
      response.on("close", () => listeners.delete(listener));
      return true;
    },
    close: async () => {
      clearInterval(beat);
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

/** Hears NOTIFY `notices` on a connection of its own, and on another when that breaks. */
function hear(
  databaseUrl: string,
  { onNotice, onListening }: { onNotice: (personId: string) => void; onListening: () => void },
): { close(): Promise<void> } {
  let line: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | null = null;

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: "redaksi-notices",
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    line = client;
    client.on("error", lost);
    client.on("end", () => lost());
    client.on("notification", ({ payload }) => {
      if (payload) onNotice(payload);
    });
    try {
      await client.connect();
      await client.query("listen notices");
      onListening();
    } catch (failure) {
      lost(failure);
    }
  }

  function lost(failure?: unknown): void {
    if (closed || retry !== null) return;
    log.warn({ err: failure }, "notices are not heard; open desks ask instead");
    void line?.end().catch(() => undefined);
    retry = setTimeout(() => {
      retry = null;
      connecting = connect();
    }, retryMs);
  }

  let connecting = connect();
  return {
    close: async () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      await connecting;
      await line?.end().catch(() => undefined);
    },
  };
}
