import { desc, eq, gte, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyReads } from "#db/schema/publications.ts";
import { cardColumns, cardPicture, toCard } from "./card.ts";
import type { StoryCard } from "./types.ts";

/**
 * The stories that readers opened most in the last seven days. Advertorials never count (Pedoman 6). Empty
 * where nothing was counted; the page then says that it shows the newest instead.
 */
export async function mostReadStories(
  { limit }: { limit: number },
  executor: Executor = db(),
): Promise<StoryCard[]> {
  // Some of the most read may be paid for or withdrawn by now: look at more than are shown.
  const counted = executor
    .select({ storyId: storyReads.storyId, reads: sql<number>`sum(${storyReads.reads})`.as("reads") })
    .from(storyReads)
    .where(gte(storyReads.hour, sql`now() - interval '7 days'`))
    .groupBy(storyReads.storyId)
    .orderBy(sql`2 desc`)
    .limit(limit * 8)
    .as("counted");
  const rows = await executor
    .select(cardColumns)
    .from(counted)
    .innerJoin(publicStories, eq(publicStories.storyId, counted.storyId))
    .leftJoin(media, cardPicture)
    .where(ne(publicStories.kind, "advertorial"))
    .orderBy(desc(counted.reads), desc(publicStories.publishedAt))
    .limit(limit);
  return rows.map(toCard);
}
