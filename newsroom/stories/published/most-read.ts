import { desc, gte, inArray, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyReads } from "#db/schema/publications.ts";
import { cardColumns, cardPicture, toCard } from "./card.ts";
import type { StoryCard } from "./types.ts";

/** Some of the most read may be paid for or withdrawn by now: more are ranked than are shown. */
const ranked = 40;
const rankingKeptMs = 60_000;
const rankings = new WeakMap<Executor, { at: number; storyIds: string[] }>();

/**
 * The stories that readers opened most in the last seven days, at most `limit` and 40. Advertorials never
 * count (Pedoman 6). Empty where nothing was counted; the page then says that it shows the newest instead.
 */
export async function mostReadStories(
  { limit }: { limit: number },
  executor: Executor = db(),
): Promise<StoryCard[]> {
  const storyIds = await rankedByReads(executor);
  if (storyIds.length === 0) return [];
  const rows = await executor
    .select(cardColumns)
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(inArray(publicStories.storyId, storyIds));
  const byId = new Map(rows.map((row) => [row.storyId, toCard(row)]));
  return storyIds
    .flatMap((storyId) => byId.get(storyId) ?? [])
    .filter(({ kind }) => kind !== "advertorial")
    .slice(0, limit);
}

/**
 * Adding up a week of reads is the one thing on a page that grows with the readers, so the order of ids is
 * kept for a minute. What may be shown of them is asked each time.
 */
async function rankedByReads(executor: Executor): Promise<string[]> {
  const kept = rankings.get(executor);
  if (kept && performance.now() - kept.at < rankingKeptMs) return kept.storyIds;
  const rows = await executor
    .select({ storyId: storyReads.storyId })
    .from(storyReads)
    .where(gte(storyReads.hour, sql`now() - interval '7 days'`))
    .groupBy(storyReads.storyId)
    .orderBy(desc(sql`sum(${storyReads.reads})`), storyReads.storyId)
    .limit(ranked);
  const storyIds = rows.map((row) => row.storyId);
  if (storyIds.length > 0) rankings.set(executor, { at: performance.now(), storyIds });
  return storyIds;
}
