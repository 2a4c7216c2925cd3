import * as decoding from "lib0/decoding";

/** What the gate needs to know of a frame before it is let through. */
export interface Frame {
  documentName: string;
  kind: "auth" | "update" | "other";
  /** The Yjs update inside, when `kind` is `update`. */
  update: Uint8Array | null;
}

const messageSync = 0;
const messageAuth = 2;
const messageSyncReply = 4;
const syncStep2 = 1;
const syncUpdate = 2;

/** Reads the outside of a frame of the Hocuspocus protocol; null when it is none. */
export function readFrame(data: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(data);
    const [documentName = ""] = decoding.readVarString(decoder).split("\0");
    const type = decoding.readVarUint(decoder);
    if (type === messageAuth) return { documentName, kind: "auth", update: null };
    if (type !== messageSync && type !== messageSyncReply)
      return { documentName, kind: "other", update: null };
    const step = decoding.readVarUint(decoder);
    if (step !== syncStep2 && step !== syncUpdate) return { documentName, kind: "other", update: null };
    return { documentName, kind: "update", update: decoding.readVarUint8Array(decoder) };
  } catch {
    return null;
  }
}
