import * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { drafts } from "#db/schema/stories.ts";
import { refreshStoryCopies } from "./refresh-story-copies.ts";

/**
 * Stores the first draft of a story, in the transaction that made the story. Throws on a second one: a draft
 * is made anew only by `restoreDraft`.
 */
export async function createDraft(
  tx: Executor,
  { storyId, document, personId }: { storyId: string; document: Y.Doc; personId: string | null },
): Promise<void> {
  await tx
    .insert(drafts)
    .values({ storyId, document: Y.encodeStateAsUpdate(document), updatedById: personId });
  await refreshStoryCopies(tx, storyId, document);
}
