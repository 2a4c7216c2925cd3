import { asc, desc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { series, seriesParts } from "#db/schema/series.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { seriesListed } from "./limits.ts";
import { mayBindPart, mayKeepSeries } from "./policy.ts";
import type { DeskSeries, SeriesRow } from "./types.ts";

/** Every series, the last changed first. Throws `forbidden` for those who keep none. */
export async function seriesForDesk(actor: PersonActor, executor: Executor = db()): Promise<SeriesRow[]> {
  demandKeeper(actor);
  return executor
    .select({
      id: series.id,
      slug: series.slug,
      name: series.name,
      description: series.description,
      changedAt: series.changedAt,
      parts: sql<number>`count(${seriesParts.storyId})::int`,
      publicParts: sql<number>`count(${publicStories.storyId})::int`,
    })
    .from(series)
    .leftJoin(seriesParts, eq(seriesParts.seriesId, series.id))
    .leftJoin(publicStories, eq(publicStories.storyId, seriesParts.storyId))
    .groupBy(series.id)
    .orderBy(desc(series.changedAt), desc(series.id))
    .limit(seriesListed);
}

/** One series with its parts in their order, or null. Throws `forbidden` for those who keep none. */
export async function oneSeriesForDesk(
  actor: PersonActor,
  seriesId: string,
  executor: Executor = db(),
): Promise<DeskSeries | null> {
  demandKeeper(actor);
  const [row] = await executor
    .select({
      id: series.id,
      slug: series.slug,
      name: series.name,
      description: series.description,
      version: series.version,
      changedAt: series.changedAt,
      changedBy: people.name,
    })
    .from(series)
    .leftJoin(people, eq(people.id, series.changedById))
    .where(eq(series.id, seriesId));
  if (!row) return null;
  const parts = await executor
    .select({
      storyId: seriesParts.storyId,
      title: sql<string>`coalesce(${publicStories.title}, ${stories.title})`,
      sectionId: publications.sectionId,
      section: sections.name,
      sectionSlug: sections.slug,
      slug: publications.slug,
      isPublic: sql<boolean>`${publicStories.storyId} is not null`,
    })
    .from(seriesParts)
    .innerJoin(publications, eq(publications.storyId, seriesParts.storyId))
    .innerJoin(stories, eq(stories.id, seriesParts.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(publicStories, eq(publicStories.storyId, seriesParts.storyId))
    .where(eq(seriesParts.seriesId, seriesId))
    .orderBy(asc(seriesParts.position), asc(seriesParts.storyId));
  return {
    ...row,
    parts: parts.map(({ storyId, title, section, sectionId, sectionSlug, slug, isPublic }) => ({
      storyId,
      title,
      section,
      path: isPublic ? storyPath(sectionSlug, slug) : null,
      mayRemove: mayBindPart(actor, { sectionId }).allowed,
    })),
  };
}

function demandKeeper(actor: PersonActor): void {
  const decision = mayKeepSeries(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}
