import { desc, gte, inArray, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyReadsDaily } from "#db/schema/reads.ts";
import { cardColumns, cardPicture, toCard } from "./card.ts";
import type { StoryCard } from "./types.ts";

/** Some of the most read may be paid for or withdrawn by now: more are ranked than are shown. */
const ranked = 100;
const rankingKeptMs = 60_000;
const rankings = new WeakMap<Executor, { at: number; storyIds: string[] }>();

/**
 * The stories that readers opened most, at most `limit`: today and on the six days before. Advertorials never
 * count (Pedoman 6), nor do reads that look made by a program. Empty where nothing was counted; the page then
 * says that it shows the newest instead.
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
 * Adding up a week of reads is the one thing on a page that grows with what is read, so the order of ids is
 * kept for a minute. What may be shown of them is asked each time.
 */
async function rankedByReads(executor: Executor): Promise<string[]> {
  const kept = rankings.get(executor);
  if (kept && performance.now() - kept.at < rankingKeptMs) return kept.storyIds;
  const today = sql`(now() at time zone coalesce((select time_zone from site_settings), 'Asia/Jakarta'))::date`;
  const rows = await executor
    .select({ storyId: storyReadsDaily.storyId })
    .from(storyReadsDaily)
    .where(gte(storyReadsDaily.day, sql`${today} - 6`))
    .groupBy(storyReadsDaily.storyId)
    .having(sql`sum(${storyReadsDaily.reads}) > 0`)
    .orderBy(desc(sql`sum(${storyReadsDaily.reads})`), storyReadsDaily.storyId)
    .limit(ranked);
  const storyIds = rows.map((row) => row.storyId);
  if (storyIds.length > 0) rankings.set(executor, { at: performance.now(), storyIds });
  return storyIds;
}
