import { eq, sql } from "drizzle-orm";
import * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { drafts } from "#db/schema/stories.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { voidFirstApproval } from "#newsroom/workflow/first-approval.ts";
import { readDraftContent } from "../document.ts";
import { writeDraft } from "../write-document.ts";
import { refreshStoryCopies } from "./refresh-story-copies.ts";

/**
 * Puts a document of a new generation, which says what `content` says, in the place of a story's draft. What
 * stood there is gone: freeze it first where it may hold words that somebody wrote. Open editors are told
 * (NOTIFY `access`) and load the new one; nothing they still send to the old one is mixed in. To be called with
 * the story's row locked.
 */
export async function replaceDraft(
  tx: Executor,
  { storyId, content, personId }: { storyId: string; content: StoryContent; personId: string | null },
): Promise<void> {
  const document = writeDraft(content);
  await tx
    .update(drafts)
    .set({
      document: Y.encodeStateAsUpdate(document),
      version: sql`${drafts.version} + 1`,
      updatedAt: sql`now()`,
      updatedById: personId,
    })
    .where(eq(drafts.storyId, storyId));
  await refreshStoryCopies(tx, storyId, document);
  await voidFirstApproval(tx, { storyId, content: readDraftContent(document), personId });
  await tx.execute(sql`select pg_notify('access', ${storyId})`);
  document.destroy();
}
