import * as Y from "yjs";
import { draftText } from "#newsroom/drafts/layout.ts";
import { isStored, type ServerMessage, type StoredMessage } from "#newsroom/drafts/protocol.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import { discardDraft } from "./device-drafts.ts";
import { DeviceJournal, journalOrigin } from "./device-journal.ts";
import { followPerson, isSomebodyElses } from "./device-person.ts";
import { DraftConnection } from "./draft-connection.ts";
import { journalName } from "./journal-database.ts";
import { followOtherTabs, otherTabOrigin } from "./other-tabs.ts";
import { type SavingFacts, savingState, wouldLoseText } from "./saving-state.ts";
import type { TicketQuestion } from "./ticket.ts";
import { createUndo } from "./undo-history.ts";

/** How long sending to the desk waits for the database's acknowledgement. */
const storeDeadlineMs = 12_000;
/** After this long without an acknowledgement it is said that only the device has the words. */
const slowAfterMs = 4_000;

/**
 * One open draft: the document, its journal on the device, its way to the server, the person's own undo, and
 * what is certain about saving. Knows nothing of React; `useSyncExternalStore` listens to it.
 */
export class DraftSession {
  readonly document = new Y.Doc();
  readonly connection: DraftConnection;
  readonly undo: Y.UndoManager;
  readonly key: TicketQuestion;
  #facts: SavingFacts = {
    device: "opening",
    connection: "connecting",
    stored: false,
    ownWaiting: false,
    storedAt: null,
    storeFailed: false,
    slow: false,
    barrier: null,
    access: "read",
    state: null,
  };
  /** True once there is something to show: the journal's copy or the server's. */
  #ready = false;
  #lastStored: StoredMessage | null = null;
  #slowTimer: ReturnType<typeof setTimeout> | null = null;
  #story: { readonly state: StoryState } | null = null;
  readonly #journal: DeviceJournal;
  readonly #leaveTabs: () => void;
  readonly #leavePerson: () => void;
  readonly #listeners = new Set<() => void>();

  constructor(question: TicketQuestion, mayWrite: boolean) {
    this.key = question;
    this.#facts.access = mayWrite ? "write" : "read";
    const name = journalName(question);
    this.undo = createUndo(this.document);
    this.document.on("update", this.#onUpdate);
    this.#journal = new DeviceJournal(name, this.document, (device) => this.#set({ device }));
    this.#leaveTabs = followOtherTabs(name, this.document);
    this.connection = new DraftConnection(this.document, question, {
      onConnection: (connection) => this.#set({ connection }),
      onBarrier: (barrier) => this.#set({ barrier }),
      onAccess: (access) => this.#set({ access }),
      onState: (state) => this.#set({ state }),
      onMessage: (message) => this.#hear(message),
      isWaiting: () => this.#facts.slow,
      onSynced: () => {
        this.#becomeReady();
        this.#compare();
      },
    });
    this.#leavePerson = followPerson(question.personId, {
      onLeft: () => this.close(),
      onOther: () => this.connection.hold("other-person"),
      onHere: () => (this.#facts.barrier === "other-person" ? this.connection.retry() : undefined),
    });
    // A page that the device kept may be that of the person before.
    if (isSomebodyElses(question.personId)) this.connection.hold("other-person");
    void this.#journal.load({ make: true }).then((updates) => {
      if (this.#story !== null) this.#journal.note({ story: this.#story });
      // Until it is compared, the journal may hold what the server never got.
      if (updates !== null && updates > 0) {
        this.#set({ ownWaiting: true });
        this.#becomeReady();
      }
      this.#compare();
    });
    window.addEventListener("beforeunload", this.#onLeave);
    // Where the browser asks nobody (Chrome), it then never clears the journal by itself to win room.
    if (navigator.userAgent.includes("Chrome")) void navigator.storage?.persist?.().catch(() => false);
  }

  get facts(): SavingFacts {
    return this.#facts;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Waits until the database holds everything that stands here now. False when it does not within 12 seconds. */
  async storeNow(): Promise<boolean> {
    if (this.#facts.stored) return true;
    this.connection.send({ type: "store-now" });
    return new Promise((resolve) => {
      const finish = (stored: boolean) => {
        clearTimeout(timer);
        leave();
        resolve(stored);
      };
      const timer = setTimeout(() => finish(false), storeDeadlineMs);
      const leave = this.subscribe(() => {
        if (this.#facts.stored) finish(true);
        else if (savingState(this.#facts).kind === "barred") finish(false);
      });
    });
  }

  /** The state vector of what is shown, base64: what a revision must hold at least. */
  seenVector(): string {
    return btoa(String.fromCharCode(...Y.encodeStateVector(this.document)));
  }

  /** Notes on the device that this story was opened here, and where it stands. */
  noteStory({ state }: { state: StoryState }): void {
    this.#story = { state };
    this.#journal.note({ story: this.#story, title: this.#title() });
  }

  /** Closes the draft and takes it off the device: its words are a story of their own by now. */
  async discard(): Promise<void> {
    this.close();
    await discardDraft(journalName(this.key));
  }

  close(): void {
    window.removeEventListener("beforeunload", this.#onLeave);
    this.#listeners.clear();
    if (this.#slowTimer !== null) clearTimeout(this.#slowTimer);
    this.connection.close();
    this.#leaveTabs();
    this.#leavePerson();
    this.#journal.close();
    this.undo.destroy();
    this.document.destroy();
  }

  #hear(message: ServerMessage): void {
    if (message.type === "store-failed") this.#set({ storeFailed: true });
    else if (message.type === "stored") {
      this.#lastStored = message;
      this.#set({ storeFailed: false, slow: false, storedAt: message.at });
      this.#compare();
      this.#watch();
    }
  }

  /** Nothing that is shown is called stored before this has looked at every insertion and deletion. */
  #compare(): void {
    if (this.#lastStored !== null && this.#ready) {
      const stored = isStored(this.document, this.#lastStored);
      if (stored) this.#journal.markSent(this.#title());
      this.#set(stored ? { stored, ownWaiting: false } : { stored });
    }
  }

  /** From the first word that waits, or the last acknowledgement, until the next one. */
  #watch(): void {
    if (this.#slowTimer !== null) clearTimeout(this.#slowTimer);
    this.#slowTimer = this.#facts.stored ? null : setTimeout(() => this.#set({ slow: true }), slowAfterMs);
  }

  #title(): string {
    return draftText(this.document, "title").toString();
  }

  #becomeReady(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.undo.clear();
    this.#set({});
  }

  #set(change: Partial<SavingFacts>): void {
    const isNew = Object.entries(change).some(([key, value]) => Reflect.get(this.#facts, key) !== value);
    if (!isNew && Object.keys(change).length > 0) return;
    this.#facts = { ...this.#facts, ...change };
    for (const listener of this.#listeners) listener();
  }

  #onUpdate = (_update: Uint8Array, origin: unknown): void => {
    const isOthers =
      origin === this.connection.provider || origin === journalOrigin || origin === otherTabOrigin;
    this.#set(isOthers ? { stored: false } : { stored: false, ownWaiting: true });
    if (this.#slowTimer === null) this.#watch();
  };

  #onLeave = (event: BeforeUnloadEvent): void => {
    if (wouldLoseText(this.#facts)) event.preventDefault();
  };
}
