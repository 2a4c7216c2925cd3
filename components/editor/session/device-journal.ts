import * as Y from "yjs";
import {
  changeFacts,
  factStore,
  type JournalFacts,
  openJournal,
  readUpdates,
  updateStore,
} from "./journal-database.ts";

/** The origin of what comes from the journal; it is not written back. */
export const journalOrigin = { name: "journal" };

export type JournalState = "opening" | "writing" | "kept" | "unavailable";

const retryMs = 2_000;
/** More updates than this are made into one. */
const compactAt = 500;

/**
 * The draft's journal in the browser's IndexedDB: every change is handed over in the moment in which it is
 * made, and counts as kept only when the browser has acknowledged its transaction. (y-indexeddb, which does
 * the same, acknowledges nothing and swallows a full disk; a sentence about saving cannot be built on it.)
 */
export class DeviceJournal {
  readonly #name: string;
  readonly #document: Y.Doc;
  readonly #onState: (state: JournalState) => void;
  #database: IDBDatabase | null = null;
  /** Transactions whose end the browser has not told. */
  #inFlight = 0;
  /** Something of the document was not handed over: it was typed before the journal was open. */
  #behind = false;
  #written = 0;
  /** The key of the last update that is known to be in the document. */
  #through = 0;
  #failed = false;
  #closed = false;
  #make = false;
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(name: string, document: Y.Doc, onState: (state: JournalState) => void) {
    this.#name = name;
    this.#document = document;
    this.#onState = onState;
  }

  /**
   * Puts into the document what the journal holds. How many updates that were, or null without a journal. `make`:
   * one that is not there is made; only who writes may make it, or a sender would bring back what was just wiped.
   */
  async load({ make }: { make: boolean }): Promise<number | null> {
    this.#make = make;
    this.#document.on("update", this.#onUpdate);
    try {
      this.#database = await openJournal(this.#name, { make });
      this.#database.onversionchange = () => this.#database?.close();
      this.#database.onclose = () => this.#fail();
      const { updates, lastKey } = await readUpdates(this.#database);
      if (this.#closed) return null;
      this.#through = lastKey;
      Y.transact(
        this.#document,
        () => {
          for (const update of updates) Y.applyUpdate(this.#document, update, journalOrigin);
        },
        journalOrigin,
        false,
      );
      this.#written = updates.length;
      if (updates.length > compactAt) this.#compact();
      // What was typed while the journal was opening.
      if (this.#behind) this.#putAll();
      else this.#tell();
      return updates.length;
    } catch {
      this.#fail();
      return null;
    }
  }

  /**
   * Notes that the server's database holds everything of the document as it is in this moment, so that nobody
   * need ask about this journal again. What is typed from now on counts as unsent by itself.
   */
  markSent(title: string): void {
    // Read when the note is written: what was handed over before this call has its key by then.
    this.#note(() => ({ sent: this.#through, title, refusal: null }));
  }

  /** Notes what the device should know of this draft when it is not open. */
  note(change: Partial<JournalFacts>): void {
    this.#note(() => change);
  }

  close(): void {
    this.#closed = true;
    this.#document.off("update", this.#onUpdate);
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#database?.close();
  }

  #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === journalOrigin) return;
    if (this.#failed) return;
    if (this.#database === null) {
      this.#behind = true;
      this.#tell();
    } else this.#put(update);
  };

  #put(update: Uint8Array): void {
    this.#inFlight += 1;
    this.#tell();
    try {
      const transaction = this.#begin();
      const added = transaction.objectStore(updateStore).add(update);
      added.onsuccess = () => {
        this.#through = Math.max(this.#through, Number(added.result));
      };
      // Handed over whole: the browser then ends it even when this page is gone in the next moment.
      transaction.commit();
      transaction.oncomplete = () => {
        this.#inFlight -= 1;
        this.#written += 1;
        if (this.#written > compactAt) this.#compact();
        this.#tell();
      };
      transaction.onabort = () => {
        this.#inFlight -= 1;
        this.#fail();
      };
    } catch {
      this.#inFlight -= 1;
      this.#fail();
    }
  }

  /** Writes the whole document as one update: after a failure, and for what came before the journal was open. */
  #putAll(): void {
    this.#behind = false;
    this.#put(Y.encodeStateAsUpdate(this.#document));
  }

  #note(change: () => Partial<JournalFacts>): void {
    if (this.#database === null || this.#failed || this.#closed) return;
    try {
      changeFacts(this.#begin(), change);
    } catch {
      this.#fail();
    }
  }

  /**
   * Makes one update of all, without what was deleted long ago, in one transaction: no moment exists in which
   * something is missing, whatever other tabs write.
   */
  #compact(): void {
    this.#written = 0;
    try {
      const transaction = this.#begin();
      const store = transaction.objectStore(updateStore);
      const keys = store.getAllKeys();
      const values = store.getAll();
      values.onsuccess = () => {
        const last = Number(keys.result.at(-1) ?? 0);
        const updates = values.result.filter((value) => value instanceof Uint8Array);
        if (updates.length < 2) return;
        store.delete(IDBKeyRange.upperBound(last));
        const added = store.add(compactUpdates(updates));
        added.onsuccess = () => {
          const key = Number(added.result);
          if (this.#through >= last) this.#through = key;
          changeFacts(transaction, ({ sent }) => (sent >= last ? { sent: key } : {}));
        };
      };
    } catch {
      this.#fail();
    }
  }

  #begin(): IDBTransaction {
    if (this.#database === null) throw new Error("the journal is not open");
    return this.#database.transaction([updateStore, factStore], "readwrite", { durability: "relaxed" });
  }

  /** Full, blocked or gone: says so, and tries again with the whole document. */
  #fail(): void {
    if (this.#closed || this.#retry !== null) return;
    this.#failed = true;
    this.#onState("unavailable");
    this.#retry = setTimeout(async () => {
      this.#retry = null;
      try {
        this.#database?.close();
        this.#database = await openJournal(this.#name, { make: this.#make });
        if (this.#closed) return this.#database.close();
        this.#failed = false;
        this.#putAll();
      } catch {
        this.#fail();
      }
    }, retryMs);
  }

  #tell(): void {
    if (this.#closed || this.#failed) return;
    if (this.#database === null) this.#onState("opening");
    else this.#onState(this.#inFlight === 0 && !this.#behind ? "kept" : "writing");
  }
}

/**
 * One update that says what all of these say. Deleted words keep their place in it but not their letters, as
 * Yjs does on the server: merging alone would keep every letter ever typed.
 */
export function compactUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const document = new Y.Doc();
  // Each in a transaction of its own: only then Yjs joins and drops as it goes, and a long journal stays quick.
  for (const update of updates) Y.applyUpdate(document, update);
  // An update whose predecessor is missing waits beside the document and must not be dropped.
  const isWhole = document.store.pendingStructs === null && document.store.pendingDs === null;
  const compact = isWhole ? Y.encodeStateAsUpdate(document) : Y.mergeUpdates([...updates]);
  document.destroy();
  return compact;
}
