import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type Document, Hocuspocus } from "@hocuspocus/server";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { type WebSocket, WebSocketServer } from "ws";
import * as Y from "yjs";
import { mergedFromDatabase } from "#newsroom/drafts/commands/store-draft.ts";
import { draftGeneration } from "#newsroom/drafts/layout.ts";
import { parseBrowserMessage, storyIdOfDocument } from "#newsroom/drafts/protocol.ts";
import { listenForAccess } from "./access-listener.ts";
import { watchAccess } from "./access-watch.ts";
import { guardAwareness } from "./awareness-guard.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import type { DraftStore } from "./draft-store.ts";
import { maxFrameBytes, openGate } from "./gate.ts";
import { Refusal, reasonOf } from "./refusal.ts";
import { type AccessFor, closeSeat, newSeat, type Seat } from "./seat.ts";
import type { TicketClaims } from "./ticket.ts";
import { isCollaborationRequest, isSameOrigin, refuseUpgrade } from "./upgrade.ts";

const ticketDeadlineMs = 10_000;
const idleMs = 60_000;
/** How often seats are asked about that send nothing: rarely while announcements are heard. */
const sweepMs = 2_000;
const sweepEveryWhileListening = 8;
const closeDeadlineMs = 8_000;

export interface CollaborationOptions {
  store: DraftStore;
  verifyTicket: (ticket: string) => Promise<TicketClaims | null>;
  accessFor: AccessFor;
  log: Logger;
  /** Such as `https://contoh.id`; null = the host that is spoken to. */
  siteOrigin: string | null;
  /** For NOTIFY `access`; without it seats are asked about every two seconds. */
  pool?: Pool;
}

export interface Collaboration {
  /** Takes an upgrade to `/collaboration`. False, and nothing touched, when it is for another path. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Ends every socket of a person at once. */
  closeConnectionsOf(personId: string): void;
  /** Asks again what everybody in a draft may do, and whether the draft was made anew. */
  refresh(storyId: string): Promise<void>;
  /** Stores everything that is not stored yet. Rejects with the number of drafts that could not be. */
  flush(): Promise<void>;
  /** Refuses new sockets, closes the open ones, stores everything (8 s at most) and lets go. */
  close(): Promise<void>;
  /** How many drafts are in memory, how many sockets are open and how many drafts are not stored yet. */
  counts(): { drafts: number; sockets: number; unstored: number };
}

interface SeatContext {
  seat: Seat;
}

/**
 * Writing together: Yjs documents over one socket a browser, in the process's own HTTP server. What is in a
 * document reaches the database within a second and is acknowledged only then (`stored`). See
 * `newsroom/drafts/protocol.ts` for what browsers are told.
 */
export function createCollaboration(options: CollaborationOptions): Collaboration {
  const { store, log } = options;
  const seats = new Set<Seat>();
  const keepers = new Map<string, DraftKeeper>();
  const readiness = new WeakMap<Seat, (ready: boolean) => void>();
  const access = watchAccess(options.accessFor, log);
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: maxFrameBytes,
  });
  let closing = false;

  const hocuspocus = new Hocuspocus<SeatContext>({
    quiet: true,
    timeout: idleMs,
    // Storing is the keeper's; these only decide when Hocuspocus looks whether it may unload.
    debounce: 50,
    maxDebounce: 50,
    maxPendingDocuments: 1,

    async onAuthenticate({ token, documentName, context: { seat }, connectionConfig }) {
      const claims = await options.verifyTicket(token);
      if (claims === null) throw refuse(seat, "signedOut");
      if (claims.storyId !== storyIdOfDocument(documentName)) throw refuse(seat, "noAccess");
      seat.person = claims;
      if (!(await access.ask(seat)) || seat.accessAskedAt === 0) throw refuse(seat, "tryAgain");
      connectionConfig.readOnly = seat.access === "read";
    },

    async onLoadDocument({ document, documentName, context: { seat } }) {
      const storyId = storyIdOfDocument(documentName);
      if (storyId === null) throw refuse(seat, "badMessage");
      try {
        await load(storyId, document);
      } catch (failure) {
        log.error(
          { err: failure instanceof Refusal ? failure.reason : failure, storyId },
          "a draft was not loaded",
        );
        throw refuse(seat, reasonOf(failure));
      }
    },

    async connected({ context: { seat }, connection }) {
      const { document } = connection;
      // It may have been unloaded in the moment in which this socket was let in.
      if (document.isDestroyed || keepers.get(seat.storyId ?? "")?.document !== document) {
        throw refuse(seat, "tryAgain");
      }
      if (seat.person?.generation !== draftGeneration(document)) throw refuse(seat, "replaced");
      seat.connection = connection;
      connection.readOnly = seat.access === "read";
      readiness.get(seat)?.(true);
    },

    async beforeHandleAwareness({ states, context, document }) {
      if (context === undefined) return;
      guardAwareness(states, context.seat, document);
    },

    async onStateless({ payload, document }) {
      if (parseBrowserMessage(payload)?.type === "store-now") await keepers.get(storyOf(document))?.flush();
    },

    async onChange({ document, update, transactionOrigin, context }) {
      if (transactionOrigin === mergedFromDatabase) return;
      keepers.get(storyOf(document))?.changed(update.length, context.seat?.person?.personId ?? null);
    },

    async beforeUnloadDocument({ document }) {
      const keeper = keepers.get(storyOf(document));
      if (keeper?.document !== document) return;
      await keeper.flush();
      // Thrown, this keeps the draft in memory; the keeper goes on trying and then unloads it.
      if (keeper.isDirty) throw new Refusal("tryAgain");
    },

    async afterUnloadDocument({ documentName }) {
      const storyId = storyIdOfDocument(documentName) ?? "";
      if (!hocuspocus.documents.has(documentName)) {
        keepers.get(storyId)?.end();
        keepers.delete(storyId);
      }
    },
  });

  /** Closes a socket after its refusal was said in the protocol, too. */
  function refuse(seat: Seat, reason: ConstructorParameters<typeof Refusal>[0]): Refusal {
    readiness.get(seat)?.(false);
    setImmediate(() => closeSeat(seat, reason));
    return new Refusal(reason);
  }

  async function load(storyId: string, document: Document): Promise<void> {
    const draft = await store.load(storyId);
    if (draft === null) throw new Refusal("gone");
    Y.applyUpdate(document, draft.document);
    const keeper = new DraftKeeper(
      {
        storyId,
        document,
        version: draft.version,
        store,
        log,
        onEnded: (reason) => endDraft(storyId, document, reason),
        onIdle: () => {
          if (document.getConnectionsCount() === 0) void hocuspocus.unloadDocument(document);
        },
      },
      draft.document.length,
    );
    keepers.set(storyId, keeper);
  }

  /** A draft that is gone or was made anew leaves the memory at once; what it held unstored is not mixed in. */
  function endDraft(storyId: string, document: Document, reason: "gone" | "replaced"): void {
    log.warn({ storyId, reason }, "an open draft ended");
    if (hocuspocus.documents.get(document.name) === document) hocuspocus.documents.delete(document.name);
    if (keepers.get(storyId)?.document === document) keepers.delete(storyId);
    for (const seat of seats) if (seat.connection?.document === document) closeSeat(seat, reason);
  }

  function accept(socket: WebSocket): void {
    const seat = newSeat(socket);
    seats.add(seat);
    const ready = new Promise<boolean>((resolve) => readiness.set(seat, resolve));
    const client = hocuspocus.handleConnection(socket, new Request("http://localhost/collaboration"), {
      seat,
    });
    const gate = openGate({
      seat,
      client,
      access,
      ready,
      draftBytes: (storyId) => keepers.get(storyId)?.bytes ?? 0,
    });
    const deadline = setTimeout(() => {
      if (seat.connection === null) closeSeat(seat, "tooLate");
    }, ticketDeadlineMs);
    socket.binaryType = "nodebuffer";
    socket.on("message", (data, isBinary) => {
      if (isBinary && Buffer.isBuffer(data)) gate(new Uint8Array(data));
      else closeSeat(seat, "badMessage");
    });
    socket.on("error", (failure) => log.debug({ err: failure }, "a socket broke"));
    socket.on("close", (code, reason) => {
      clearTimeout(deadline);
      seat.closed = true;
      readiness.get(seat)?.(false);
      seats.delete(seat);
      client.handleClose({ code, reason: reason.toString() });
    });
  }

  async function refresh(storyId: string): Promise<void> {
    await Promise.all([
      keepers.get(storyId)?.check(),
      ...[...seats].filter((seat) => seat.storyId === storyId).map((seat) => access.ask(seat)),
    ]);
  }

  async function heard(id: string): Promise<void> {
    await refresh(id);
    await Promise.all(
      [...seats].filter((seat) => seat.person?.personId === id).map((seat) => access.ask(seat)),
    );
  }

  async function flush(): Promise<void> {
    const stored = await Promise.all([...keepers.values()].map((keeper) => keeper.flush()));
    const left = stored.filter((isStored) => !isStored).length;
    if (left > 0) throw new Error(`${left} drafts could not be stored`);
  }

  const listener = options.pool ? listenForAccess(options.pool, log, (id) => void heard(id)) : null;
  let sweeps = 0;
  const sweep = setInterval(() => {
    sweeps += 1;
    if (listener?.isListening && sweeps % sweepEveryWhileListening !== 0) return;
    for (const seat of seats) if (seat.connection !== null) void access.ask(seat);
  }, sweepMs);
  sweep.unref();

  return {
    handleUpgrade(request, socket, head) {
      if (!isCollaborationRequest(request)) return false;
      if (closing) refuseUpgrade(socket, "503 Service Unavailable");
      else if (!isSameOrigin(request, options.siteOrigin)) refuseUpgrade(socket, "403 Forbidden");
      else sockets.handleUpgrade(request, socket, head, accept);
      return true;
    },
    closeConnectionsOf(personId) {
      for (const seat of seats) if (seat.person?.personId === personId) closeSeat(seat, "signedOut");
    },
    refresh,
    flush,
    async close() {
      closing = true;
      clearInterval(sweep);
      listener?.close();
      for (const seat of seats) closeSeat(seat, "tryAgain");
      const deadline = Date.now() + closeDeadlineMs;
      while (Date.now() < deadline) {
        if (
          await flush().then(
            () => true,
            () => false,
          )
        )
          break;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      for (const seat of seats) seat.socket.terminate();
      const lost = [...keepers.values()].filter((keeper) => keeper.isDirty);
      for (const keeper of keepers.values()) keeper.end();
      if (lost.length > 0) {
        log.error(
          { storyIds: lost.map(({ storyId }) => storyId) },
          "drafts left unstored; browsers keep them",
        );
      }
    },
    counts: () => ({
      drafts: keepers.size,
      sockets: seats.size,
      unstored: [...keepers.values()].filter((keeper) => keeper.isDirty).length,
    }),
  };
}

function storyOf(document: Document): string {
  return storyIdOfDocument(document.name) ?? "";
}
