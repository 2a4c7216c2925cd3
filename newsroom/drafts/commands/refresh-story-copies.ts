import { eq, sql } from "drizzle-orm";
import type * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { stories } from "#db/schema/stories.ts";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import { readDraftContent } from "../document.ts";

/**
 * Brings the copies of a draft's fields that lists show in step with the draft, in the same transaction. A
 * section that was deleted meanwhile counts as none chosen.
 */
export async function refreshStoryCopies(tx: Executor, storyId: string, document: Y.Doc): Promise<void> {
  const content = readDraftContent(document);
  await tx
    .update(stories)
    .set({
      title: content.title,
      kind: content.kind,
      wordCount: bodyWordCount(content.body),
      sectionId: sql`(select ${sections.id} from ${sections} where ${sections.id} = ${content.sectionId}::uuid)`,
      touchedAt: sql`now()`,
    })
    .where(eq(stories.id, storyId));
}
