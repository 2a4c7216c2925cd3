import type { LiveChange } from "#newsroom/live/schema.ts";
import type { EntryStep, LiveConsole } from "#newsroom/live/types.ts";
import { dropWaiting, keepWaiting, readQueue, storiesWithEntries, type WaitingEntry } from "./kept-words.ts";

/** What became of a change. `later`: the way is broken, it can be tried again as it is. */
export type Sent =
  | { readonly kind: "done"; readonly shown: LiveConsole | null }
  | { readonly kind: "later" }
  | { readonly kind: "signed-out" }
  | { readonly kind: "refused"; readonly message: string; readonly reason: string };

/** Longer than a slow network needs for a few lines. */
const patienceMs = 15_000;

/** Sends one change of a coverage. */
export async function sendLive(change: LiveChange): Promise<Sent> {
  const answer = await fetch(`/api/desk/live/${change.storyId}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(change),
    cache: "no-store",
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 408 || answer.status === 429)
    return { kind: "later" };
  if (answer.status === 401) return { kind: "signed-out" };
  const said: unknown = await answer.json().catch(() => null);
  if (answer.ok) return { kind: "done", shown: consoleIn(said) };
  const { message, reason }: Record<string, unknown> = { ...Object(said) };
  return {
    kind: "refused",
    message: typeof message === "string" ? message : "",
    reason: typeof reason === "string" ? reason : "",
  };
}

/** How the console stands; "same" when nothing changed since `seen`, null when it could not be asked. */
export async function askLive(
  storyId: string,
  seen: string,
  signal: AbortSignal,
): Promise<LiveConsole | "same" | "signed-out" | "gone" | null> {
  const answer = await fetch(`/api/desk/live/${storyId}?seen=${encodeURIComponent(seen)}`, {
    cache: "no-store",
    signal,
  }).catch(() => null);
  if (answer?.status === 204) return "same";
  if (answer?.status === 401) return "signed-out";
  if (answer?.status === 404) return "gone";
  return answer?.ok ? consoleIn(await answer.json().catch(() => null)) : null;
}

/** What was ever said in an entry; null when it could not be asked. */
export async function askHistory(storyId: string, entryId: string): Promise<readonly EntryStep[] | null> {
  const answer = await fetch(`/api/desk/live/${storyId}/entries/${entryId}`, { cache: "no-store" }).catch(
    () => null,
  );
  const said: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
  const steps: unknown = Reflect.get(Object(said), "steps");
  return Array.isArray(steps) ? steps.filter(isStep) : null;
}

/** An entry as it goes to the server. */
export function postOf(storyId: string, { at: _at, refused: _refused, ...entry }: WaitingEntry): LiveChange {
  return { kind: "post", storyId, ...entry, pictures: entry.pictures.map((picture) => ({ ...picture })) };
}

/** Tries once, from any page, to send what waits of a person. What is refused waits for its writer. */
export async function sendWaitingEntries(personId: string): Promise<void> {
  for (const storyId of storiesWithEntries(personId)) {
    for (const entry of readQueue(personId, storyId)) {
      if (entry.refused !== null) continue;
      const sent = await sendLive(postOf(storyId, entry));
      if (sent.kind === "done") dropWaiting(personId, storyId, entry.entryId);
      else if (sent.kind === "refused") keepWaiting(personId, storyId, { ...entry, refused: sent.message });
      else return;
    }
  }
}

// Our own server wrote it from the same type: its shape is recognised, not proven field by field.
function consoleIn(value: unknown): LiveConsole | null {
  return isConsole(value) ? value : null;
}

function isConsole(value: unknown): value is LiveConsole {
  return typeof Reflect.get(Object(value), "mark") === "string";
}

function isStep(value: unknown): value is EntryStep {
  return typeof Reflect.get(Object(value), "event") === "string";
}
