import * as Y from "yjs";
import { isUuid } from "#newsroom/body/identifiers.ts";

/** What the socket of a draft says to browsers besides the document itself, and how it closes. */
export const closeCodes = {
  /** A frame that is not of the protocol, an unknown document, or an update that no editor makes. */
  badMessage: 4400,
  /** The session ended or was ended: sign in again; what was written stays on the device. */
  signedOut: 4401,
  /** The person may no longer open this story. */
  noAccess: 4403,
  /** The story is gone. */
  gone: 4404,
  /** Nobody authenticated in time. */
  tooLate: 4408,
  /** The draft was made anew (a revision was restored): load the page again, with a new local copy. */
  replaced: 4409,
  /** The draft would grow past its limit. */
  tooLarge: 4413,
  /** More messages a second than anybody types. */
  tooMany: 4429,
  /** The server is closing or its database is away: try again; nothing is lost. */
  tryAgain: 1013,
} as const;

/** Why a socket was closed or a sign-in refused; a key under `collaboration.reasons` in `messages/*.json`. */
export type CloseReason = keyof typeof closeCodes;

export type DraftAccess = "write" | "read";

/** `snapshot` counts deletions too, which a state vector does not. Ask `isStored`. */
export interface StoredMessage {
  type: "stored";
  at: string;
  stateVector: string;
  snapshot: string;
}

/** Messages of the server to every open editor of a draft. */
export type ServerMessage =
  /** The database holds what `stateVector` and `snapshot` (base64) count, since `at` (ISO 8601, its clock). */
  | StoredMessage
  /** The database refused or is away. Nothing is lost: the server keeps the draft and tries again. */
  | { type: "store-failed" }
  /** What this person may do now, told when it changes. On "write", sync again. */
  | { type: "access"; access: DraftAccess }
  /** Somebody said something about this story: ask for its comments again. */
  | { type: "comments" };

/** Messages of a browser: store now, because somebody is about to send the story to the desk. */
export type BrowserMessage = { type: "store-now" };

/** The name of a story's document on the socket. */
export function documentNameOf(storyId: string): string {
  return `story:${storyId}`;
}

/** The story of a document name, or null when it names none. */
export function storyIdOfDocument(name: string): string | null {
  const storyId = name.startsWith("story:") ? name.slice("story:".length) : "";
  return isUuid(storyId) ? storyId : null;
}

/** Reads a message of the server; null when it is none of ours. */
export function parseServerMessage(payload: string): ServerMessage | null {
  const message = parseObject(payload);
  if (message === null) return null;
  const { type, at, stateVector, snapshot, access } = message;
  if (
    type === "stored" &&
    typeof at === "string" &&
    typeof stateVector === "string" &&
    typeof snapshot === "string"
  ) {
    return { type, at, stateVector, snapshot };
  }
  if (type === "store-failed" || type === "comments") return { type };
  if (type === "access" && (access === "write" || access === "read")) return { type, access };
  return null;
}

/** Reads a message of a browser; null when it is none of ours. */
export function parseBrowserMessage(payload: string): BrowserMessage | null {
  return parseObject(payload)?.type === "store-now" ? { type: "store-now" } : null;
}

/**
 * Whether the database holds all that stands in this document, every insertion and every deletion, by a
 * `stored` message. Only then may the editor say "Tersimpan 14.05".
 */
export function isStored(document: Y.Doc, message: StoredMessage): boolean {
  const stored = Y.decodeSnapshot(bytesOf(message.snapshot));
  const own = Y.snapshot(document);
  const inserted = [...own.sv].every(([client, clock]) => (stored.sv.get(client) ?? 0) >= clock);
  return (
    inserted && [...own.ds.clients].every(([client, ranges]) => covers(stored.ds.clients.get(client), ranges))
  );
}

interface DeletedRange {
  clock: number;
  len: number;
}

/** Both lists are sorted and merged by Yjs, so that a range lies whole within one of the others or is not covered. */
function covers(stored: readonly DeletedRange[] | undefined, own: readonly DeletedRange[]): boolean {
  let at = 0;
  return own.every((range) => {
    for (let held = stored?.[at]; held !== undefined; held = stored?.[at]) {
      if (held.clock + held.len > range.clock) {
        return held.clock <= range.clock && held.clock + held.len >= range.clock + range.len;
      }
      at += 1;
    }
    return false;
  });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

function parseObject(payload: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
