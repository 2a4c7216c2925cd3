import { asc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { series, seriesParts } from "#db/schema/series.ts";
import { cardColumns, cardPicture, toCard } from "#newsroom/stories/published/card.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { placeIn } from "./rules.ts";
import type { PlaceInSeries, SeriesWords } from "./types.ts";

/** A series as readers find it: only parts that they can open count. */
export interface PublicSeries extends SeriesWords {
  readonly slug: string;
  readonly parts: readonly StoryCard[];
}

/** The series at an address; null where there is none, or none of its parts is public. */
export async function seriesAt(slug: string, executor: Executor = db()): Promise<PublicSeries | null> {
  const [row] = await executor
    .select({ id: series.id, slug: series.slug, name: series.name, description: series.description })
    .from(series)
    .where(eq(series.slug, slug));
  if (!row) return null;
  const { id, ...words } = row;
  const parts = await executor
    .select(cardColumns)
    .from(seriesParts)
    .innerJoin(publicStories, eq(publicStories.storyId, seriesParts.storyId))
    .leftJoin(media, cardPicture)
    .where(eq(seriesParts.seriesId, id))
    .orderBy(asc(seriesParts.position), asc(seriesParts.storyId));
  return parts.length === 0 ? null : { ...words, parts: parts.map(toCard) };
}

/** Where a public story stands in its series; null for one that is in none, or alone in it. */
export async function placeInSeries(
  storyId: string,
  executor: Executor = db(),
): Promise<PlaceInSeries | null> {
  const rows = await executor
    .select({
      name: series.name,
      seriesSlug: series.slug,
      storyId: publicStories.storyId,
      title: publicStories.title,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
    })
    .from(seriesParts)
    .innerJoin(series, eq(series.id, seriesParts.seriesId))
    .innerJoin(publicStories, eq(publicStories.storyId, seriesParts.storyId))
    .where(
      eq(
        seriesParts.seriesId,
        sql`(select own.series_id from ${seriesParts} own where own.story_id = ${storyId})`,
      ),
    )
    .orderBy(asc(seriesParts.position), asc(seriesParts.storyId));
  const [first] = rows;
  if (!first) return null;
  const parts = rows.map((row) => ({
    storyId: row.storyId,
    title: row.title,
    path: storyPath(row.sectionSlug, row.slug),
  }));
  return placeIn({ name: first.name, slug: first.seriesSlug, parts }, storyId);
}
