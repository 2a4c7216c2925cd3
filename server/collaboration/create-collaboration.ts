import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { type WebSocket, WebSocketServer } from "ws";
import { listenForAccess } from "./access-listener.ts";
import { watchAccess } from "./access-watch.ts";
import { createDraftServer } from "./draft-hooks.ts";
import type { DraftStore } from "./draft-store.ts";
import { maxFrameBytes, openGate } from "./gate.ts";
import { type AccessFor, closeSeat, newSeat, type Seat, tellSeat } from "./seat.ts";
import type { TicketClaims } from "./ticket.ts";
import { isCollaborationRequest, isSameOrigin, refuseUpgrade } from "./upgrade.ts";

const ticketDeadlineMs = 10_000;
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
  /** Stores everything that is not stored yet. Rejects when a draft could not be. */
  flush(): Promise<void>;
  /** Refuses new sockets, closes the open ones, stores everything (8 s at most) and lets go. */
  close(): Promise<void>;
  /** How many drafts are in memory, how many sockets are open and how many drafts are not stored yet. */
  counts(): { drafts: number; sockets: number; unstored: number };
}

/**
 * Writing together: Yjs documents over one socket a browser, in the process's own HTTP server. What is in a
 * document reaches the database within a second and is acknowledged only then (`stored`). See
 * `newsroom/drafts/protocol.ts` for what browsers are told.
 */
export function createCollaboration(options: CollaborationOptions): Collaboration {
  const { log } = options;
  const seats = new Set<Seat>();
  const decided = new WeakMap<Seat, (letIn: boolean) => void>();
  const access = watchAccess(options.accessFor, log);
  const { hocuspocus, drafts } = createDraftServer({
    store: options.store,
    verifyTicket: options.verifyTicket,
    access,
    log,
    seats,
    onDecided: (seat, letIn) => decided.get(seat)?.(letIn),
  });
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: maxFrameBytes,
  });
  let closing = false;

  function accept(socket: WebSocket): void {
    const seat = newSeat(socket);
    seats.add(seat);
    const ready = new Promise<boolean>((resolve) => decided.set(seat, resolve));
    const client = hocuspocus.handleConnection(socket, new Request("http://localhost/collaboration"), {
      seat,
    });
    const gate = openGate({ seat, client, access, ready, keeperOf: drafts.keeperOf });
    const deadline = setTimeout(() => {
      if (seat.connection === null) closeSeat(seat, "tooLate");
    }, ticketDeadlineMs);
    socket.on("message", (data, isBinary) => {
      if (isBinary && Buffer.isBuffer(data)) gate(new Uint8Array(data));
      else closeSeat(seat, "badMessage");
    });
    socket.on("error", (failure) => log.debug({ err: failure }, "a socket broke"));
    socket.on("close", (code, reason) => {
      clearTimeout(deadline);
      seat.closedFor ??= "tryAgain";
      decided.get(seat)?.(false);
      seats.delete(seat);
      client.handleClose({ code, reason: reason.toString() });
    });
  }

  async function askAbout(matches: (seat: Seat) => boolean): Promise<void> {
    await Promise.all([...seats].filter((seat) => seat.connection !== null && matches(seat)).map(access.ask));
  }

  async function refresh(storyId: string): Promise<void> {
    await Promise.all([drafts.keeperOf(storyId)?.storeNow(), askAbout((seat) => seat.storyId === storyId)]);
  }

  async function heard(id: string): Promise<void> {
    await Promise.all([refresh(id), askAbout((seat) => seat.person?.personId === id)]);
  }

  async function flush(): Promise<void> {
    const stored = await Promise.all(drafts.all().map((keeper) => keeper.flush()));
    const left = stored.filter((isStored) => !isStored).length;
    if (left > 0) throw new Error(`${left} drafts could not be stored`);
  }

  /** Says only that there is news: everybody asks for themselves, and is given what they may read. */
  function tellOfComments(storyId: string): void {
    for (const seat of seats) if (seat.storyId === storyId) tellSeat(seat, { type: "comments" });
  }

  const listener = options.pool
    ? listenForAccess(options.pool, log, (id) => void heard(id), tellOfComments)
    : null;
  let sweeps = 0;
  const sweep = setInterval(() => {
    sweeps += 1;
    if (listener?.isListening && sweeps % sweepEveryWhileListening !== 0) return;
    void askAbout(() => true);
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
      while (Date.now() < deadline && !(await isDone(flush()))) await pause(250);
      for (const seat of seats) seat.socket.terminate();
      const lost = drafts.all().filter((keeper) => keeper.isDirty);
      for (const keeper of drafts.all()) keeper.end();
      if (lost.length > 0) {
        const storyIds = lost.map(({ storyId }) => storyId);
        log.error({ storyIds }, "drafts left unstored; the browsers that wrote them keep them");
      }
    },
    counts: () => ({
      drafts: drafts.all().length,
      sockets: seats.size,
      unstored: drafts.all().filter((keeper) => keeper.isDirty).length,
    }),
  };
}

function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
