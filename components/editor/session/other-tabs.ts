import * as Y from "yjs";
import { journalOrigin } from "./device-journal.ts";

/** The origin of what another tab of this browser wrote. */
export const otherTabOrigin = { name: "other-tab" };

/**
 * Keeps the tabs of one browser together, also without a connection. What another tab sends is in the journal
 * already; this tab only takes it in. Returns what ends it.
 */
export function followOtherTabs(name: string, document: Y.Doc): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(name);
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin !== otherTabOrigin && origin !== journalOrigin) channel.postMessage(update);
  };
  channel.onmessage = ({ data }) => {
    if (data instanceof Uint8Array) Y.applyUpdate(document, data, otherTabOrigin);
    else if (typeof data === "object" && data !== null && data.vector instanceof Uint8Array) {
      channel.postMessage(Y.encodeStateAsUpdate(document, data.vector));
    }
  };
  document.on("update", onUpdate);
  channel.postMessage({ vector: Y.encodeStateVector(document) });
  return () => {
    document.off("update", onUpdate);
    channel.close();
  };
}
