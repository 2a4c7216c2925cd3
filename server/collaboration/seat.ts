import type { Connection } from "@hocuspocus/server";
import type { WebSocket } from "ws";
import {
  type CloseReason,
  closeCodes,
  type DraftAccess,
  type ServerMessage,
} from "#newsroom/drafts/protocol.ts";

/** What a person may do with a draft right now; asked of the database, never of the browser. */
export type AccessAnswer = DraftAccess | "none" | "signed-out";

export type AccessFor = (question: {
  sessionId: string;
  personId: string;
  storyId: string;
}) => Promise<AccessAnswer>;

export interface SeatedPerson {
  personId: string;
  sessionId: string;
  name: string;
  generation: string;
}

/** One socket: one browser, one draft. */
export interface Seat {
  readonly socket: WebSocket;
  /** Set by the first frame and never changed: a socket serves one draft. */
  storyId: string | null;
  person: SeatedPerson | null;
  access: DraftAccess;
  accessAskedAt: number;
  connection: Connection | null;
  /** Why it was closed; null while it is open. */
  closedFor: CloseReason | null;
}

export function newSeat(socket: WebSocket): Seat {
  return {
    socket,
    storyId: null,
    person: null,
    access: "read",
    accessAskedAt: 0,
    connection: null,
    closedFor: null,
  };
}

/** Ends a seat with a code and a reason that the browser can show. Frames that still come are ignored. */
export function closeSeat(seat: Seat, reason: CloseReason): void {
  if (seat.closedFor !== null) return;
  seat.closedFor = reason;
  seat.socket.close(closeCodes[reason], reason);
}

/** Says something to one browser. */
export function tellSeat(seat: Seat, message: ServerMessage): void {
  if (seat.closedFor === null) seat.connection?.sendStateless(JSON.stringify(message));
}

/** Lets a seat write or not, from its next frame on, and tells the browser. */
export function setSeatAccess(seat: Seat, access: DraftAccess): void {
  if (seat.access === access) return;
  seat.access = access;
  if (seat.connection === null) return;
  seat.connection.readOnly = access === "read";
  tellSeat(seat, { type: "access", access });
}
