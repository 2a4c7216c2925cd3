import { type DeviceDraft, tidyDevice, unsentDrafts } from "./device-drafts.ts";

/** What waits on this device for the server, as the desk tells it. */
export interface Waiting {
  readonly drafts: readonly DeviceDraft[];
  /** The draft that is on its way right now, by the name of its journal. */
  readonly sending: string | null;
}

const nothing: Waiting = { drafts: [], sending: null };
const askAgainMs = 30_000;

let waiting: Waiting = nothing;
let personId: string | null = null;
let running: Promise<void> | null = null;
const listeners = new Set<() => void>();

export function waitingNow(): Waiting {
  return waiting;
}

export function nothingWaiting(): Waiting {
  return nothing;
}

export function followWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * For as long as the desk is open: sends what earlier hours without a connection left on this device, also of
 * stories that nobody has open. Returns what ends it.
 */
export function startSending(person: string): () => void {
  personId = person;
  void tidyDevice(person).then(sendWaiting);
  const onReturn = () => void sendWaiting();
  const onVisible = () => (document.visibilityState === "visible" ? onReturn() : undefined);
  const timer = setInterval(() => (waiting.drafts.length > 0 ? onVisible() : undefined), askAgainMs);
  window.addEventListener("online", onReturn);
  document.addEventListener("visibilitychange", onVisible);
  return () => {
    clearInterval(timer);
    window.removeEventListener("online", onReturn);
    document.removeEventListener("visibilitychange", onVisible);
    personId = null;
    waiting = nothing;
  };
}

/** Sends all that waits, one draft after the other. Resolves when each was tried once. */
export function sendWaiting(): Promise<void> {
  running ??= run().finally(() => {
    running = null;
  });
  return running;
}

async function run(): Promise<void> {
  if (personId === null) return;
  const person = personId;
  tell({ drafts: await unsentDrafts(person), sending: null });
  if (waiting.drafts.length === 0 || !navigator.onLine) return;
  // The script that speaks with the socket is brought only where something waits.
  const push = await import("./push-draft.ts").catch(() => null);
  if (push === null) return;
  for (const draft of waiting.drafts) {
    if (personId !== person) return;
    tell({ drafts: waiting.drafts, sending: draft.name });
    const outcome = await push.pushDraft(draft);
    if (outcome.kind === "sent") tell({ drafts: without(draft), sending: null });
    if (outcome.kind === "refused") {
      const told = waiting.drafts.map((known) =>
        known.name === draft.name ? { ...known, refusal: outcome.refusal } : known,
      );
      tell({ drafts: told, sending: null });
    }
    if (outcome.kind === "later") tell({ drafts: waiting.drafts, sending: null });
  }
}

/** Takes a draft off the list: it was discarded here, or became a story of its own. */
export function forgetWaiting(name: string): void {
  tell({ ...waiting, drafts: waiting.drafts.filter((draft) => draft.name !== name) });
}

function without({ name }: DeviceDraft): DeviceDraft[] {
  return waiting.drafts.filter((draft) => draft.name !== name);
}

function tell(now: Waiting): void {
  waiting = now;
  for (const listener of listeners) listener();
}
