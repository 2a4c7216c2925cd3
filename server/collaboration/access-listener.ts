import type { Pool, PoolClient } from "pg";
import type { Logger } from "pino";

const retryMs = 1_000;

export interface AccessListener {
  /** Whether announcements are heard right now. While not, ask by yourself. */
  readonly isListening: boolean;
  close(): void;
}

/**
 * Hears PostgreSQL's NOTIFY `access`, whose payload is the id of a person or of a story, and `comments`, whose payload
 * is the id of a story. Takes one connection of the pool for itself, and another when that breaks.
 */
export function listenForAccess(
  pool: Pool,
  log: Logger,
  onChange: (id: string) => void,
  onComments: (storyId: string) => void,
): AccessListener {
  let client: PoolClient | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | null = null;

  async function connect(): Promise<void> {
    try {
      const connected = await pool.connect();
      if (closed) return connected.release();
      connected.on("error", lost);
      connected.on("end", lost);
      connected.on("notification", ({ channel, payload }) => {
        if (channel === "access" && payload) onChange(payload);
        else if (channel === "comments" && payload) onComments(payload);
      });
      await connected.query("listen access; listen comments");
      client = connected;
    } catch (failure) {
      lost(failure);
    }
  }

  function lost(failure?: unknown): void {
    if (closed || retry !== null) return;
    log.warn({ err: failure }, "announcements of access are not heard; asking instead");
    const broken = client;
    client = null;
    broken?.release(true);
    retry = setTimeout(() => {
      retry = null;
      void connect();
    }, retryMs);
  }

  void connect();
  return {
    get isListening() {
      return client !== null;
    },
    close: () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      client?.release(true);
      client = null;
    },
  };
}
