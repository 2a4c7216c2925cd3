import { eq, sql } from "drizzle-orm";
import type * as Y from "yjs";
import type { Executor } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { stories } from "#db/schema/stories.ts";
import { storyTexts } from "#db/schema/story-texts.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { bodyWordCount } from "#newsroom/body/word-count.ts";
import { openSectionId } from "#newsroom/sections/open-section.ts";
import { readDraftContent } from "../document.ts";

/** So many characters of a draft are searched: far more than a story has, and within what an index takes. */
const searchedLength = 100_000;

/**
 * Brings the copies of a draft's fields that lists show, and the text that the desk searches, in step with the draft, in the same transaction. A
 * section that was deleted meanwhile counts as none chosen, one whose stories went elsewhere as that.
 */
export async function refreshStoryCopies(tx: Executor, storyId: string, document: Y.Doc): Promise<void> {
  const content = readDraftContent(document);
  const sectionId = await openSectionId(tx, content.sectionId);
  await tx
    .update(stories)
    .set({
      title: content.title,
      kind: content.kind,
      sensitive: content.sensitive,
      wordCount: bodyWordCount(content.body),
      sectionId: sql`(select ${sections.id} from ${sections} where ${sections.id} = ${sectionId}::uuid)`,
      touchedAt: sql`now()`,
    })
    .where(eq(stories.id, storyId));
  const text = bodyToPlainText(content.body).slice(0, searchedLength).toWellFormed().replaceAll("\0", "");
  await tx
    .insert(storyTexts)
    .values({ storyId, text })
    .onConflictDoUpdate({
      target: storyTexts.storyId,
      set: { text },
      setWhere: sql`${storyTexts.text} is distinct from ${text}`,
    });
}
