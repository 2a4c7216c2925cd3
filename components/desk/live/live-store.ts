import { newId } from "#lib/new-id.ts";
import type { EntryWords, LiveConsole } from "#newsroom/live/types.ts";
import { dropWaiting, keepWaiting, readQueue, type WaitingEntry } from "./kept-words.ts";
import { askLive, postOf, sendLive } from "./send-live.ts";

/** How this device stands with the server. */
export type Line = "connected" | "broken" | "signed-out" | "gone";

/** What a console shows: the server's state, and what this device has not sent yet. */
export interface LiveShown {
  readonly shown: LiveConsole;
  readonly waiting: readonly WaitingEntry[];
  readonly line: Line;
}

const askEveryMs = 800;
const retryMs = 3_000;

/**
 * Keeps one console up to date and sends what waits, one entry after the other, in the order in which they were
 * written. Nothing is let go of before the server said that it has it; sent twice, it is there once.
 */
export class LiveStore {
  readonly #personId: string;
  readonly #listeners = new Set<() => void>();
  #state: LiveShown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;
  #sending = false;
  #open = false;

  constructor(personId: string, shown: LiveConsole) {
    this.#personId = personId;
    this.#state = { shown, waiting: [], line: "connected" };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#open) this.#begin();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#end();
    };
  };

  readonly state = (): LiveShown => this.#state;

  /** Takes an entry to be sent. False when this device cannot keep it meanwhile: it is sent all the same. */
  post(words: EntryWords): boolean {
    const entry: WaitingEntry = { ...words, entryId: newId(), at: Date.now(), refused: null };
    const kept = keepWaiting(this.#personId, this.#storyId, entry);
    this.#show({ waiting: [...this.#state.waiting, entry] });
    void this.#send();
    return kept;
  }

  /** Lets go of an entry that was refused. */
  discard(entryId: string): void {
    dropWaiting(this.#personId, this.#storyId, entryId);
    this.#show({ waiting: this.#state.waiting.filter((entry) => entry.entryId !== entryId) });
  }

  /** Takes what the server answered to a change. */
  take(shown: LiveConsole | null): void {
    if (shown) this.#show({ shown, line: "connected" });
    else void this.#ask();
  }

  get #storyId(): string {
    return this.#state.shown.storyId;
  }

  #begin(): void {
    this.#open = true;
    this.#state = { ...this.#state, waiting: readQueue(this.#personId, this.#storyId) };
    document.addEventListener("visibilitychange", this.#wake);
    window.addEventListener("online", this.#wake);
    this.#wake();
  }

  #end(): void {
    this.#open = false;
    clearTimeout(this.#timer);
    this.#asking?.abort();
    document.removeEventListener("visibilitychange", this.#wake);
    window.removeEventListener("online", this.#wake);
  }

  readonly #wake = (): void => {
    void this.#send();
    void this.#ask();
  };

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#open || document.visibilityState !== "visible") return;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const answer = await askLive(this.#storyId, this.#state.shown.mark, asking.signal);
    if (asking.signal.aborted || !this.#open) return;
    const wasBroken = this.#state.line !== "connected";
    if (answer === null) this.#show({ line: "broken" });
    else if (answer === "signed-out" || answer === "gone") this.#show({ line: answer });
    else if (answer !== "same") this.#show({ shown: answer, line: "connected" });
    else if (wasBroken) this.#show({ line: "connected" });
    if (wasBroken && this.#state.line === "connected") void this.#send();
    this.#timer = setTimeout(() => void this.#ask(), this.#state.line === "connected" ? askEveryMs : retryMs);
  }

  async #send(): Promise<void> {
    const next = this.#state.waiting.find(({ refused }) => refused === null);
    if (!next || this.#sending || !this.#open) return;
    this.#sending = true;
    const sent = await sendLive(postOf(this.#storyId, next));
    this.#sending = false;
    const others = this.#state.waiting.filter(({ entryId }) => entryId !== next.entryId);
    if (sent.kind === "done") {
      dropWaiting(this.#personId, this.#storyId, next.entryId);
      this.#show({ waiting: others, line: "connected", ...(sent.shown && { shown: sent.shown }) });
    } else if (sent.kind === "refused") {
      const refused = { ...next, refused: sent.message };
      keepWaiting(this.#personId, this.#storyId, refused);
      this.#show({
        waiting: this.#state.waiting.map((entry) => (entry.entryId === next.entryId ? refused : entry)),
      });
    } else {
      this.#show({ line: sent.kind === "signed-out" ? "signed-out" : "broken" });
      // The next answer of the server sends it on; where nobody asks, the device's own word that it is online.
      return;
    }
    void this.#send();
  }

  #show(change: Partial<LiveShown>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
