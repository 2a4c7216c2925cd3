import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import type { Pool } from "pg";
import pino from "pino";
import WebSocket from "ws";
import * as Y from "yjs";
import {
  documentNameOf,
  isStored,
  parseServerMessage,
  type ServerMessage,
} from "#newsroom/drafts/protocol.ts";
import { type Collaboration, createCollaboration } from "../create-collaboration.ts";
import type { DraftStore } from "../draft-store.ts";
import type { AccessAnswer } from "../seat.ts";
import { issueTicket, type TicketClaims, verifyTicket } from "../ticket.ts";

const secret = "rahasia-uji".repeat(4);

/** A real HTTP server with the collaboration socket, and what tests turn: access by person, and failing questions. */
export interface Bench {
  readonly collaboration: Collaboration;
  readonly url: string;
  readonly origin: string;
  readonly access: Map<string, AccessAnswer>;
  questionsFail: boolean;
  /** A ticket that this server signed, at another time if wanted. */
  ticket(claims: TicketClaims, at?: Date): Promise<string>;
  stop(): Promise<void>;
}

export async function startBench(store: DraftStore, pool?: Pool, wantedPort = 0): Promise<Bench> {
  const access = new Map<string, AccessAnswer>();
  const collaboration = createCollaboration({
    store,
    verifyTicket: (ticket) => verifyTicket(secret, ticket),
    accessFor: async ({ personId }) => {
      if (bench.questionsFail) throw new Error("the database is away");
      return access.get(personId) ?? "none";
    },
    log: pino({ level: "silent" }),
    siteOrigin: null,
    ...(pool ? { pool } : {}),
  });
  const server = createServer();
  server.on("upgrade", (request, socket, head) => {
    if (!collaboration.handleUpgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(wantedPort, "127.0.0.1", resolve));
  const { port } = addressOf(server.address());
  const bench: Bench = {
    collaboration,
    url: `ws://127.0.0.1:${port}/collaboration`,
    origin: `http://127.0.0.1:${port}`,
    access,
    questionsFail: false,
    ticket: (claims, at) => issueTicket(secret, claims, at),
    stop: async () => {
      await collaboration.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return bench;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}

/** A browser with one draft open, through the real provider and a real socket. */
export interface Browser {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly messages: ServerMessage[];
  readonly closes: { code: number; reason: string }[];
  readonly refusals: string[];
  synced(): Promise<void>;
  /** Waits until the server says that the database holds everything of this document. */
  stored(): Promise<void>;
  leave(): void;
}

export interface BrowserOptions {
  storyId: string;
  personId: string;
  name?: string;
  generation: string;
  document?: Y.Doc;
  ticket?: string;
}

export function openBrowser(bench: Pick<Bench, "url" | "origin">, options: BrowserOptions): Browser {
  const { storyId, personId, generation } = options;
  class OriginSocket extends WebSocket {
    constructor(address: string | URL) {
      super(address, { origin: bench.origin });
      // Browsers do not throw when a socket is given up before it is open.
      this.on("error", () => undefined);
    }
  }
  const document = options.document ?? new Y.Doc();
  const messages: ServerMessage[] = [];
  const closes: { code: number; reason: string }[] = [];
  const refusals: string[] = [];
  const socket = new HocuspocusProviderWebsocket({
    url: bench.url,
    WebSocketPolyfill: OriginSocket,
    minDelay: 50,
    delay: 50,
    maxDelay: 200,
  });
  const claims = {
    storyId,
    personId,
    sessionId: `sesi-${personId}`,
    name: options.name ?? personId,
    generation,
  };
  const provider = new HocuspocusProvider({
    name: documentNameOf(storyId),
    document,
    websocketProvider: socket,
    token: async () => options.ticket ?? issueTicket(secret, claims),
    onStateless: ({ payload }) => {
      const message = parseServerMessage(payload);
      if (message) messages.push(message);
    },
    onClose: ({ event }) => closes.push({ code: event.code, reason: event.reason }),
    onAuthenticationFailed: ({ reason }) => {
      refusals.push(reason);
      socket.disconnect();
    },
  });
  provider.attach();
  return {
    document,
    provider,
    messages,
    closes,
    refusals,
    synced: () => until(() => provider.synced && provider.isAuthenticated),
    stored: () =>
      until(
        () => messages.some((message) => message.type === "stored" && isStored(document, message)),
        20_000,
      ),
    leave: () => {
      provider.destroy();
      socket.destroy();
    },
  };
}

/** Waits for a condition; fails with its source when it does not come true in time. */
export async function until(condition: () => boolean, milliseconds = 10_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`did not come true in ${milliseconds} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
