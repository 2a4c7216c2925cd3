import { sql } from "drizzle-orm";
import { liveCoverages } from "#db/schema/live.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import type { StoryKind } from "../types.ts";
import { storyPath } from "./paths.ts";
import { type PictureRow, picturesOfRow } from "./picture-row.ts";
import type { StoryCard } from "./types.ts";

/** Columns of a card: select them from `publicStories` with `media` joined by `cardPicture`. */
export const cardColumns = {
  storyId: publicStories.storyId,
  sectionSlug: publicStories.sectionSlug,
  sectionName: publicStories.sectionName,
  sectionAccent: publicStories.sectionAccent,
  slug: publicStories.slug,
  title: publicStories.title,
  kicker: publicStories.kicker,
  dek: publicStories.dek,
  summary:
    sql<string>`case when ${publicStories.dek} <> '' then ${publicStories.dek} else left(${publicStories.plainText}, 220) end`.as(
      "summary",
    ),
  kind: publicStories.kind,
  publishedAt: publicStories.publishedAt,
  updatedAt: publicStories.updatedAt,
  coverage: sql<
    CardRow["coverage"]
  >`(select case when coverage.ended_at is null then 'running' else 'ended' end
    from ${liveCoverages} coverage where coverage.story_id = ${publicStories.storyId})`.as("coverage"),
  writers: sql<string>`(select coalesce(string_agg(writer.name, ', ' order by byline.position), '')
    from revision_bylines byline join people writer on writer.id = byline.person_id
    where byline.revision_id = ${publicStories.revisionId})`.as("writers"),
  token: media.token,
  renditions: media.renditions,
  alt: media.alt,
  focalX: media.focalX,
  focalY: media.focalY,
  colour: media.colour,
};

/** The join that brings a card its picture, once the picture is ready. */
export const cardPicture = sql`${media.id} = ${publicStories.pictureId} and ${media.state} = 'ready'`;

/**
 * Newest first, as the indexes on `publications` are built: PostgreSQL's plain `desc` puts nulls first, and
 * would sort the whole table instead of reading the index.
 */
export const newestFirst = [
  sql`${publicStories.publishedAt} desc nulls last`,
  publicStories.storyId,
] as const;

export interface CardRow extends PictureRow {
  storyId: string;
  sectionSlug: string;
  sectionName: string;
  sectionAccent: string;
  slug: string;
  title: string;
  kicker: string;
  dek: string;
  summary: string;
  kind: StoryKind;
  publishedAt: Date;
  updatedAt: Date | null;
  coverage: StoryCard["coverage"];
  writers: string;
}

/** The only way from a row to a card. */
export function toCard(row: CardRow): StoryCard {
  return {
    storyId: row.storyId,
    path: storyPath(row.sectionSlug, row.slug),
    title: row.title,
    kicker: row.kicker,
    dek: row.dek,
    summary: row.summary.replace(/\s+/gu, " ").trim(),
    kind: row.kind,
    section: { slug: row.sectionSlug, name: row.sectionName, accent: row.sectionAccent },
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    coverage: row.coverage,
    writers: row.writers,
    picture: picturesOfRow(row),
  };
}
