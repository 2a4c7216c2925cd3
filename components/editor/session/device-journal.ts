import * as Y from "yjs";

/** The origin of what comes from the journal; it is not written back. */
export const journalOrigin = { name: "journal" };

export type JournalState = "opening" | "writing" | "kept" | "unavailable";

const storeName = "updates";
const retryMs = 2_000;
/** More updates than this are merged into one. */
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
  #open = 0;
  #written = 0;
  #failed = false;
  #closed = false;
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(name: string, document: Y.Doc, onState: (state: JournalState) => void) {
    this.#name = name;
    this.#document = document;
    this.#onState = onState;
  }

  /** Puts into the document what the journal holds. How many updates that were, or null without a journal. */
  async load(): Promise<number | null> {
    this.#document.on("update", this.#onUpdate);
    try {
      this.#database = await openDatabase(this.#name);
      this.#database.onversionchange = () => this.#database?.close();
      this.#database.onclose = () => this.#fail();
      const updates = await this.#updates(this.#database);
      if (this.#closed) return null;
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
      if (this.#open > 0) this.#putAll();
      else this.#tell();
      return updates.length;
    } catch {
      this.#fail();
      return null;
    }
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
      this.#open = 1;
      this.#tell();
    } else this.#put(update);
  };

  #put(update: Uint8Array): void {
    this.#open += 1;
    this.#tell();
    try {
      const transaction = this.#begin();
      transaction.objectStore(storeName).add(update);
      transaction.oncomplete = () => {
        this.#open -= 1;
        this.#written += 1;
        if (this.#written > compactAt) this.#compact();
        this.#tell();
      };
      transaction.onabort = () => this.#fail();
    } catch {
      this.#fail();
    }
  }

  /** Writes the whole document as one update: after a failure, and for what came before the journal was open. */
  #putAll(): void {
    this.#open = 0;
    this.#put(Y.encodeStateAsUpdate(this.#document));
  }

  /** Merges all updates into one, in one transaction, so that no moment exists in which something is missing. */
  #compact(): void {
    this.#written = 0;
    try {
      const store = this.#begin().objectStore(storeName);
      const keys = store.getAllKeys();
      const values = store.getAll();
      values.onsuccess = () => {
        const last = keys.result.at(-1);
        const updates = values.result.filter((value) => value instanceof Uint8Array);
        if (last === undefined || updates.length < 2) return;
        store.delete(IDBKeyRange.upperBound(last));
        store.add(Y.mergeUpdates(updates));
      };
    } catch {
      this.#fail();
    }
  }

  #begin(): IDBTransaction {
    if (this.#database === null) throw new Error("the journal is not open");
    return this.#database.transaction(storeName, "readwrite", { durability: "relaxed" });
  }

  #updates(database: IDBDatabase): Promise<Uint8Array[]> {
    return new Promise((resolve, reject) => {
      const request = database.transaction(storeName, "readonly").objectStore(storeName).getAll();
      request.onsuccess = () => resolve(request.result.filter((value) => value instanceof Uint8Array));
      request.onerror = () => reject(request.error);
    });
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
        this.#database = await openDatabase(this.#name);
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
    else this.#onState(this.#open === 0 ? "kept" : "writing");
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("the journal is blocked"));
  });
}
