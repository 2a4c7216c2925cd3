import { eq } from "drizzle-orm";
import * as Y from "yjs";
import { db, type Executor } from "#db/client.ts";
import { drafts } from "#db/schema/stories.ts";
import { draftGeneration } from "./layout.ts";
import type { StoredMessage } from "./protocol.ts";

/** What the database holds of a draft: enough for a browser to know whether its own words are among it. */
export interface StoredState {
  generation: string;
  /** In the words of the socket, so that a browser asks `isStored` of it before anybody types. */
  stored: StoredMessage;
}

/**
 * What is stored of a draft right now, or null when there is none. The caller has asked whether the story may
 * be read. Throws Yjs's own error when the binary is broken.
 */
export async function storedState(storyId: string, executor: Executor = db()): Promise<StoredState | null> {
  const [draft] = await executor
    .select({ document: drafts.document, updatedAt: drafts.updatedAt })
    .from(drafts)
    .where(eq(drafts.storyId, storyId));
  if (!draft) return null;
  const document = new Y.Doc();
  Y.applyUpdate(document, draft.document);
  const state: StoredState = {
    generation: draftGeneration(document),
    stored: {
      type: "stored",
      at: draft.updatedAt.toISOString(),
      stateVector: base64(Y.encodeStateVector(document)),
      snapshot: base64(Y.encodeSnapshot(Y.snapshot(document))),
    },
  };
  document.destroy();
  return state;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
