import { and, eq, sql } from "drizzle-orm";
import * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { revisions } from "#db/schema/revisions.ts";
import { drafts } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { parseStoryContent } from "#newsroom/stories/schema.ts";
import { writeDraft } from "../write-document.ts";
import { refreshStoryCopies } from "./refresh-story-copies.ts";

/**
 * Makes the draft anew from one of the story's revisions, as a document of a new generation that shares no
 * history with the old one. Freeze the old draft first, in the same transaction and with the story's row
 * locked. Open editors are told (NOTIFY `access`) and load the new one; nothing they still send to the old
 * one is mixed in. Throws `not-found` when the revision is not the story's.
 */
export async function restoreDraft(
  tx: Executor,
  { storyId, revisionId, personId }: { storyId: string; revisionId: string; personId: string | null },
): Promise<void> {
  const [revision] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.id, revisionId), eq(revisions.storyId, storyId)));
  if (!revision) throw new RedaksiError("not-found", "revision-not-found");
  const document = writeDraft(parseStoryContent(revision.content));
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
  await tx.execute(sql`select pg_notify('access', ${storyId})`);
  document.destroy();
}
