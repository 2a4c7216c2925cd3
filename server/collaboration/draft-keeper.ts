import type { Document } from "@hocuspocus/server";
import type { Logger } from "pino";
import { draftBody } from "#newsroom/drafts/layout.ts";
import type { ServerMessage } from "#newsroom/drafts/protocol.ts";
import { countNodes, maxDraftNodes } from "#newsroom/drafts/size.ts";
import type { DraftStore } from "./draft-store.ts";

const quietMs = 250;
const longestWaitMs = 600;
const firstRetryMs = 250;
const longestRetryMs = 10_000;

export interface DraftKeeperOptions {
  storyId: string;
  document: Document;
  version: number;
  store: DraftStore;
  log: Logger;
  /** The draft must not be written any more: its story is gone, or it was made anew from a revision. */
  onEnded: (reason: "gone" | "replaced") => void;
  /** Everything is stored; called after each store that leaves nothing to do. */
  onIdle: () => void;
}

/**
 * Keeps one live draft stored: 250 ms after the last change, at the latest 600 ms after the first. A failing
 * store loses nothing: the draft stays in memory, everybody is told, and it is tried again ever more slowly.
 */
export class DraftKeeper {
  readonly storyId: string;
  readonly document: Document;
  /** Size of the draft when it was last stored, plus what came since: never less than it is. */
  bytes: number;
  /** Nodes of the body when they were last counted, plus what came since: never fewer than there are. */
  #nodes: number;
  #options: DraftKeeperOptions;
  #version: number;
  #changedAt: number | null = null;
  #personId: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #storing: Promise<boolean> | null = null;
  #failures = 0;
  #ended = false;

  constructor(options: DraftKeeperOptions, bytes: number) {
    this.#options = options;
    this.storyId = options.storyId;
    this.document = options.document;
    this.#version = options.version;
    this.bytes = bytes;
    this.#nodes = countNodes(draftBody(options.document));
  }

  /** Whether the body may grow by so many nodes; they count as taken when it may. */
  hasRoomFor(nodes: number): boolean {
    if (nodes > 0 && this.#nodes + nodes > maxDraftNodes) {
      this.#nodes = countNodes(draftBody(this.document), maxDraftNodes);
      if (this.#nodes + nodes > maxDraftNodes) return false;
    }
    this.#nodes += nodes;
    return true;
  }

  /** Whether something would be lost if the process stopped now. */
  get isDirty(): boolean {
    return !this.#ended && (this.#changedAt !== null || this.#storing !== null);
  }

  /** Notes a change and by whom; its store begins within 600 ms. */
  changed(bytes: number, personId: string | null): void {
    this.bytes += bytes;
    if (personId !== null) this.#personId = personId;
    this.#changedAt ??= Date.now();
    this.#schedule();
  }

  /** Stores what is not stored yet, now. True when nothing is left. Never throws. */
  async flush(): Promise<boolean> {
    if (this.#storing !== null) await this.#storing;
    if (this.#ended || this.#changedAt === null) return true;
    return this.#store();
  }

  /**
   * Says again what is stored, after storing what is not. Learns at the same time whether the draft was made
   * anew or deleted meanwhile.
   */
  async storeNow(): Promise<void> {
    if (this.#storing !== null) await this.#storing;
    if (!this.#ended) await this.#store();
  }

  /** Stores nothing any more. */
  end(): void {
    this.#ended = true;
    this.#clearTimer();
  }

  #schedule(): void {
    if (this.#ended || this.#changedAt === null || this.#storing !== null) return;
    // While the store fails, its own slower rhythm holds.
    if (this.#failures > 0 && this.#timer !== null) return;
    this.#clearTimer();
    this.#timer = setTimeout(() => void this.#store(), this.#delay(this.#changedAt));
  }

  #delay(changedAt: number): number {
    if (this.#failures === 0) return Math.max(0, Math.min(quietMs, changedAt + longestWaitMs - Date.now()));
    return Math.min(longestRetryMs, firstRetryMs * 2 ** (this.#failures - 1)) * (0.75 + Math.random() / 2);
  }

  #store(): Promise<boolean> {
    this.#storing ??= this.#storeOnce().finally(() => {
      this.#storing = null;
      if (this.#ended) return;
      if (this.#changedAt === null) this.#options.onIdle();
      else this.#schedule();
    });
    return this.#storing;
  }

  async #storeOnce(): Promise<boolean> {
    const { store, log } = this.#options;
    const changedAt = this.#changedAt;
    this.#clearTimer();
    this.#changedAt = null;
    try {
      const outcome = await store.save({
        storyId: this.storyId,
        document: this.document,
        knownVersion: this.#version,
        personId: this.#personId,
        changed: changedAt !== null,
      });
      if (!outcome.stored) {
        this.end();
        this.#options.onEnded(outcome.reason);
        return true;
      }
      if (this.#failures > 0)
        log.info({ storyId: this.storyId, failures: this.#failures }, "draft stored again");
      this.#failures = 0;
      this.#version = outcome.version;
      if (this.#changedAt === null) this.bytes = outcome.bytes;
      this.#tell({
        type: "stored",
        at: outcome.at.toISOString(),
        stateVector: Buffer.from(outcome.stateVector).toString("base64"),
        snapshot: Buffer.from(outcome.snapshot).toString("base64"),
      });
      return this.#changedAt === null;
    } catch (failure) {
      log.error(
        { err: failure, storyId: this.storyId, failures: this.#failures },
        "a draft could not be stored",
      );
      if (changedAt === null) return this.#changedAt === null;
      this.#failures += 1;
      this.#changedAt = changedAt;
      this.#tell({ type: "store-failed" });
      return false;
    }
  }

  #tell(message: ServerMessage): void {
    this.document.broadcastStateless(JSON.stringify(message));
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
