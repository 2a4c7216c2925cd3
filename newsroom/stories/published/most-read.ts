import { eq, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { isOneOf } from "#db/one-of.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { sections } from "#db/schema/sections.ts";
import { cardColumns, cardPicture, toCard } from "./card.ts";
import type { StoryCard } from "./types.ts";

/** Some of the most read may be paid for or withdrawn by now: more are ranked than are shown. */
const ranked = 100;
/** So many of each day's most read are weighed; what was read less that day makes nothing popular. */
const perDay = 200;
/** A read counts half after so many hours. */
const halfLifeHours = 18;
const rankingKeptMs = 60_000;
const rankings = new WeakMap<Executor, Map<string, { at: number; storyIds: string[] }>>();

/**
 * The stories that readers opened most, at most `limit`, of all sections or of one: today and on the six days
 * before, each read weighing half after eighteen hours, so that what was read yesterday makes way by itself.
 * Advertorials never count (Pedoman 6), nor do reads that look made by a program. Empty where nothing was counted;
 * the page then says that it shows the newest instead.
 */
export async function mostReadStories(
  { limit, sectionSlug = null }: { limit: number; sectionSlug?: string | null },
  executor: Executor = db(),
): Promise<StoryCard[]> {
  const storyIds = await keptRanking(sectionSlug, executor);
  if (storyIds.length === 0) return [];
  const rows = await executor
    .select(cardColumns)
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(isOneOf(publicStories.storyId, storyIds));
  const byId = new Map(rows.map((row) => [row.storyId, toCard(row)]));
  return storyIds
    .flatMap((storyId) => byId.get(storyId) ?? [])
    .filter(({ kind, section }) => kind !== "advertorial" && (!sectionSlug || section.slug === sectionSlug))
    .slice(0, limit);
}

/** The order of ids is kept for a minute. What may be shown of them is asked each time. */
async function keptRanking(sectionSlug: string | null, executor: Executor): Promise<string[]> {
  const kept = rankings.get(executor) ?? new Map<string, { at: number; storyIds: string[] }>();
  rankings.set(executor, kept);
  const known = kept.get(sectionSlug ?? "");
  if (known && performance.now() - known.at < rankingKeptMs) return known.storyIds;
  const storyIds = await rankedByReads(sectionSlug, executor);
  if (storyIds.length > 0) kept.set(sectionSlug ?? "", { at: performance.now(), storyIds });
  return storyIds;
}

/** Reads the heads of seven days along an index: as much work however many stories were read. */
async function rankedByReads(sectionSlug: string | null, executor: Executor): Promise<string[]> {
  let ofSection: SQL = sql``;
  if (sectionSlug !== null) {
    const [section] = await executor
      .select({ id: sections.id })
      .from(sections)
      .where(eq(sections.slug, sectionSlug));
    if (!section) return [];
    ofSection = sql`and daily.section_id = ${section.id}`;
  }
  const { rows } = await executor.execute<{ story_id: string }>(sql`
    with clock as (
      select now() at time zone coalesce((select time_zone from site_settings), 'Asia/Jakarta') as at
    )
    select most.story_id from clock
    cross join lateral (select at::date - back as day from generate_series(0, 6) back) past
    cross join lateral (
      select daily.story_id, daily.reads from story_reads_daily daily
      where daily.day = past.day ${ofSection} and daily.reads > 0
      order by daily.reads desc nulls last limit ${perDay}
    ) most
    group by most.story_id
    order by sum(most.reads * power(0.5, greatest(extract(epoch from at - (past.day + 1)), 0) / ${halfLifeHours * 3600}::float8)) desc,
      most.story_id
    limit ${ranked}`);
  return rows.map((row) => row.story_id);
}
