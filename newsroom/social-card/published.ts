import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { socialCardKey, socialCardPath } from "./keys.ts";

/** Path of a revision's card, or null while it is not drawn. A store that does not answer has no card. */
export async function socialCardOf(
  revisionId: string,
  storage: Storage = mediaStorage(),
): Promise<string | null> {
  const bytes = await storage.size(socialCardKey(revisionId)).catch(() => null);
  return bytes === null ? null : socialCardPath(revisionId);
}

/** Whether readers may see the card: only while its very revision is public. */
export async function isCardPublic(revisionId: string, executor: Executor = db()): Promise<boolean> {
  const [row] = await executor
    .select({ id: publicStories.storyId })
    .from(publicStories)
    .where(eq(publicStories.revisionId, revisionId))
    .limit(1);
  return row !== undefined;
}
