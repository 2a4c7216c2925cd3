import * as Y from "yjs";
import type { DeviceDraft } from "./device-drafts.ts";
import { DeviceJournal } from "./device-journal.ts";

/** What came of it; `message` is the server's sentence, null when no answer came. */
export type Rescue = { ok: true; storyId: string } | { ok: false; message: string | null };

/** Makes a story of its own from a copy on the device. Never throws; the copy stays where it is. */
export async function rescueDocument(document: Y.Doc): Promise<Rescue> {
  try {
    const response = await fetch("/api/desk/drafts", {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new Uint8Array(Y.encodeStateAsUpdate(document)),
      cache: "no-store",
    });
    const answer: unknown = await response.json();
    const { storyId, message } = {
      storyId: null,
      message: null,
      ...(answer instanceof Object ? answer : {}),
    };
    if (response.status === 201 && typeof storyId === "string") return { ok: true, storyId };
    return { ok: false, message: typeof message === "string" ? message : null };
  } catch {
    return { ok: false, message: null };
  }
}

/** The document of a draft at rest on this device. */
export async function readDeviceDraft({ name }: Pick<DeviceDraft, "name">): Promise<Y.Doc> {
  const document = new Y.Doc();
  const journal = new DeviceJournal(name, document, () => undefined);
  await journal.load({ make: false });
  journal.close();
  return document;
}
