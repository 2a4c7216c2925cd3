import * as Y from "yjs";
import { draftText } from "#newsroom/drafts/layout.ts";
import { isStored, type StoredMessage } from "#newsroom/drafts/protocol.ts";
import type { DeviceDraft } from "./device-drafts.ts";
import { DeviceJournal } from "./device-journal.ts";
import { DraftConnection } from "./draft-connection.ts";
import type { Refusal } from "./journal-database.ts";
import type { Barrier } from "./saving-state.ts";
import { askForTicket } from "./ticket.ts";

/** `sent`: the server's database holds every word. `later`: no answer, or nobody is signed in. */
export type PushOutcome = { kind: "sent" } | { kind: "later" } | { kind: "refused"; refusal: Refusal };

/** How long one draft may take until the next one has its turn. */
const deadlineMs = 20_000;

/**
 * Sends a draft that is not open: what a journal holds and the server does not. Nobody sits before it, so that
 * nobody is shown as present. Why the server does not take it is noted in the journal. Never throws.
 */
export async function pushDraft(draft: DeviceDraft): Promise<PushOutcome> {
  const { personId, storyId, generation } = draft;
  const question = { personId, storyId, generation };
  const answer = await askForTicket(question);
  if (answer.kind === "unreachable") return { kind: "later" };
  const document = new Y.Doc();
  const journal = new DeviceJournal(draft.name, document, () => undefined);
  try {
    if ((await journal.load({ make: false })) === null) return { kind: "later" };
    if (answer.kind === "barred") return refuse(journal, refusalOf(answer.barrier));
    if (isStored(document, answer.stored)) return markSent(journal, document);
    if (answer.access === "read") return refuse(journal, { reason: "held-back", state: answer.state });
    const outcome = await sendByWire(document, question);
    if (outcome === "stored") return markSent(journal, document);
    return outcome === "later" ? { kind: "later" } : refuse(journal, refusalOf(outcome));
  } finally {
    // What was noted last is on its way; the browser finishes it before it closes.
    journal.close();
    document.destroy();
  }
}

function markSent(journal: DeviceJournal, document: Y.Doc): PushOutcome {
  journal.markSent(draftText(document, "title").toString());
  return { kind: "sent" };
}

function refuse(journal: DeviceJournal, refusal: Refusal | null): PushOutcome {
  if (refusal === null) return { kind: "later" };
  journal.note({ refusal });
  return { kind: "refused", refusal };
}

/** Somebody has to sign in first: that is no refusal of the words. */
function refusalOf(barrier: Barrier): Refusal | null {
  if (barrier === "signed-out" || barrier === "other-person") return null;
  return { reason: barrier, state: null };
}

function sendByWire(
  document: Y.Doc,
  question: { personId: string; storyId: string; generation: string },
): Promise<"stored" | "later" | Barrier> {
  return new Promise((resolve) => {
    let synced = false;
    let stored: StoredMessage | null = null;
    const finish = (outcome: "stored" | "later" | Barrier) => {
      clearTimeout(timer);
      connection.close();
      resolve(outcome);
    };
    const compare = () => {
      if (synced && stored !== null && isStored(document, stored)) finish("stored");
    };
    const timer = setTimeout(() => finish("later"), deadlineMs);
    const connection = new DraftConnection(
      document,
      question,
      {
        onConnection: () => undefined,
        onState: () => undefined,
        onAccess: () => undefined,
        onBarrier: (barrier) => (barrier === null ? undefined : finish(barrier)),
        onMessage: (message) => {
          if (message.type === "stored") stored = message;
          compare();
        },
        onSynced: () => {
          synced = true;
          compare();
        },
      },
      { seen: false },
    );
  });
}
