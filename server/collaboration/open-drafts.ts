import type { Document } from "@hocuspocus/server";
import type { Logger } from "pino";
import * as Y from "yjs";
import { DraftKeeper } from "./draft-keeper.ts";
import type { DraftStore } from "./draft-store.ts";
import { Refusal } from "./refusal.ts";
import { forgesGeneration, isTooDeep } from "./update-guard.ts";

/** Why a draft leaves the memory without being stored. */
export type DraftEnd = "gone" | "replaced" | "badMessage";

/** The drafts in memory, each with the keeper that stores it. */
export interface OpenDrafts {
  /** Fills a document with what is stored. Throws `Refusal("gone")`, or the store's failure: never leaves it empty. */
  load(storyId: string, document: Document): Promise<void>;
  keeperOf(storyId: string): DraftKeeper | undefined;
  all(): DraftKeeper[];
  /** Forgets a draft that was unloaded, everything stored. */
  forget(storyId: string): void;
}

export interface OpenDraftsOptions {
  store: DraftStore;
  log: Logger;
  /** A draft is stored whole; it may leave the memory when nobody is in it. */
  onIdle: (document: Document) => void;
  /** A draft was let go; `origin` is the transaction's when somebody's update was the reason. */
  onEnded: (document: Document, reason: DraftEnd, origin: unknown) => void;
}

export function createOpenDrafts({ store, log, onIdle, onEnded }: OpenDraftsOptions): OpenDrafts {
  const keepers = new Map<string, DraftKeeper>();

  /**
   * Lets a draft go without storing it: its story is gone, it was made anew from a revision, or somebody sent
   * what no editor makes. Others come back to what is stored, and bring what only they hold.
   */
  function end(storyId: string, document: Document, reason: DraftEnd, origin: unknown = null): void {
    log.warn({ storyId, reason }, "an open draft ended");
    if (keepers.get(storyId)?.document === document) {
      keepers.get(storyId)?.end();
      keepers.delete(storyId);
    }
    onEnded(document, reason, origin);
    // Not within a transaction of its own.
    setImmediate(() => document.destroy());
  }

  return {
    async load(storyId, document) {
      const draft = await store.load(storyId);
      if (draft === null) throw new Refusal("gone");
      Y.applyUpdate(document, draft.document);
      const keeper = new DraftKeeper(
        {
          storyId,
          document,
          version: draft.version,
          store,
          log,
          onEnded: (reason) => end(storyId, document, reason),
          onIdle: () => onIdle(document),
        },
        draft.document.length,
      );
      keepers.set(storyId, keeper);
      document.on("afterTransaction", (transaction: Y.Transaction) => {
        const refused = isTooDeep(transaction) || forgesGeneration(transaction);
        if (refused) end(storyId, document, "badMessage", transaction.origin);
      });
    },
    keeperOf: (storyId) => keepers.get(storyId),
    all: () => [...keepers.values()],
    forget(storyId) {
      keepers.get(storyId)?.end();
      keepers.delete(storyId);
    },
  };
}
