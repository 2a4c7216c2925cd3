import pg from "pg";
import { log } from "#lib/log.ts";

const retryMs = 1_000;

interface Heard {
  /** A notice came for this person. */
  readonly onNotice: (personId: string) => void;
  /** A story moved, or who may work on it changed. */
  readonly onMove: () => void;
  /** From now on everything is heard: at first, and again after the line was broken. */
  readonly onListening: () => void;
}

/** Hears NOTIFY `notices` and `access` on a connection of its own, and on another when that breaks. */
export function hearDatabase(databaseUrl: string, heard: Heard): { close(): Promise<void> } {
  let line: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | null = null;

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: "redaksi-desk-stream",
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    line = client;
    client.on("error", lost);
    client.on("end", () => lost());
    client.on("notification", ({ channel, payload }) => {
      if (channel === "access") heard.onMove();
      else if (payload) heard.onNotice(payload);
    });
    try {
      await client.connect();
      await client.query("listen notices; listen access");
      heard.onListening();
    } catch (failure) {
      lost(failure);
    }
  }

  function lost(failure?: unknown): void {
    if (closed || retry !== null) return;
    log.warn({ err: failure }, "news is not heard; open desks ask instead");
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
