import type { Executor } from "#db/client.ts";
import { type StoreOutcome, type StoreRequest, storeDraft } from "#newsroom/drafts/commands/store-draft.ts";
import { loadDraft, type StoredDraft } from "#newsroom/drafts/queries.ts";

/** Where drafts are kept. Both throw when the store is away; `load` is null only when there is no such story. */
export interface DraftStore {
  load(storyId: string): Promise<StoredDraft | null>;
  save(request: StoreRequest): Promise<StoreOutcome>;
}

/** Drafts in the table `drafts`. */
export function databaseDraftStore(database: Executor): DraftStore {
  return {
    load: (storyId) => loadDraft(database, storyId),
    save: (request) => storeDraft(database, request),
  };
}
