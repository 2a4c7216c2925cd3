import type { StoryState } from "#newsroom/workflow/rules.ts";
import type { Barrier } from "./saving-state.ts";

/** Whose journal of which making of which story. The person is part of the name: no other account opens it. */
export interface JournalKey {
  readonly personId: string;
  readonly storyId: string;
  readonly generation: string;
}

/** Why the server does not take what waits here; `state` says where the story went, when that may be known. */
export interface Refusal {
  readonly reason: Exclude<Barrier, "signed-out" | "other-person"> | "held-back";
  readonly state: StoryState | null;
}

/** What is known of a journal besides its updates. */
export interface JournalFacts {
  /** Every update up to this key is in the server's database, by its own acknowledgement. */
  sent: number;
  /** Where the story stood when it was opened here last; null for a journal that was never shown. */
  story: { readonly state: StoryState } | null;
  title: string;
  refusal: Refusal | null;
  /** Milliseconds since 1970, by the device's clock: only for tidying up. */
  touchedAt: number;
}

export const updateStore = "updates";
export const factStore = "facts";
const factKey = "facts";
const prefix = "redaksi-draft:";

export function journalName({ personId, storyId, generation }: JournalKey): string {
  return `${prefix}${personId}:${storyId}:${generation}`;
}

/** The journal that a database of this origin holds, or null when it is none of ours. */
export function readJournalName(name: string): JournalKey | null {
  if (!name.startsWith(prefix)) return null;
  const [personId, storyId, generation, ...rest] = name.slice(prefix.length).split(":");
  if (!personId || !storyId || generation === undefined || rest.length > 0) return null;
  return { personId, storyId, generation };
}

/** The journals on this device, whoever they belong to. Empty where the browser keeps none. */
export async function journalNames(): Promise<string[]> {
  const databases = await indexedDB.databases().catch(() => []);
  return databases.flatMap(({ name }) => (name && readJournalName(name) ? [name] : []));
}

/**
 * Opens a journal. `make`: one that is not there is made; else that rejects, so that reading never brings back
 * what was just wiped. Rejects too when the browser keeps nothing or is full.
 */
export function openJournal(name: string, { make }: { make: boolean }): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0 && !make) return request.transaction?.abort();
      const stores = request.result.objectStoreNames;
      if (!stores.contains(updateStore))
        request.result.createObjectStore(updateStore, { autoIncrement: true });
      if (!stores.contains(factStore)) request.result.createObjectStore(factStore);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("the journal is blocked"));
  });
}

/** Takes a journal off the device. Resolves when it is gone, or left to the browser because a tab holds it. */
export function deleteJournal(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}

const noFacts: JournalFacts = { sent: 0, story: null, title: "", refusal: null, touchedAt: 0 };

/** Puts a change to the facts into a transaction that spans the store of facts. */
export function changeFacts(
  transaction: IDBTransaction,
  change: (facts: JournalFacts) => Partial<JournalFacts>,
): void {
  const store = transaction.objectStore(factStore);
  const read = store.get(factKey);
  read.onsuccess = () => {
    const facts: JournalFacts = { ...noFacts, ...read.result };
    store.put({ ...facts, ...change(facts), touchedAt: Date.now() }, factKey);
  };
}

/** Every update of a journal in the order in which it was written, and the key of the last. */
export function readUpdates(database: IDBDatabase): Promise<{ updates: Uint8Array[]; lastKey: number }> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(updateStore, "readonly");
    const store = transaction.objectStore(updateStore);
    const values = store.getAll();
    const last = store.openKeyCursor(null, "prev");
    transaction.oncomplete = () =>
      resolve({
        updates: values.result.filter((value) => value instanceof Uint8Array),
        lastKey: Number(last.result?.key ?? 0),
      });
    transaction.onabort = () => reject(transaction.error);
  });
}

/** The facts of a journal and whether it may hold what the server does not. */
export function readFacts(database: IDBDatabase): Promise<JournalFacts & { unsent: boolean }> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([updateStore, factStore], "readonly");
    const facts = transaction.objectStore(factStore).get(factKey);
    const last = transaction.objectStore(updateStore).openKeyCursor(null, "prev");
    transaction.oncomplete = () => {
      const known: JournalFacts = { ...noFacts, ...facts.result };
      resolve({ ...known, unsent: Number(last.result?.key ?? 0) > known.sent });
    };
    transaction.onabort = () => reject(transaction.error);
  });
}
