import { and, eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { revisions } from "#db/schema/revisions.ts";
import { RedaksiError } from "#lib/errors.ts";
import { parseStoryContent } from "#newsroom/stories/schema.ts";
import { replaceDraft } from "./replace-draft.ts";

/**
 * Makes the draft anew from one of the story's revisions, as `replaceDraft` does. Freeze the old draft first,
 * in the same transaction and with the story's row locked. Throws `not-found` when the revision is not the
 * story's.
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
  await replaceDraft(tx, { storyId, content: parseStoryContent(revision.content), personId });
}
