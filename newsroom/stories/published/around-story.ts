import { and, eq, ne, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { isOneOf } from "#db/one-of.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { picturesForReaders } from "#newsroom/media/published.ts";
import { newestFirst } from "./card.ts";
import { storyPath } from "./paths.ts";
import type { PublicStory } from "./types.ts";

/** Another story as a link. */
export interface StoryLink {
  readonly path: string;
  readonly title: string;
}

/** Pictures inside a body, by their id. Those that are not ready are absent. */
export async function picturesOfBody(
  story: Pick<PublicStory, "body">,
  executor: Executor = db(),
): Promise<Map<string, PictureSources>> {
  const { mediaIds } = bodyReferences(story.body);
  return picturesForReaders(mediaIds, executor);
}

/** Stories that a body names under "Baca juga", by their id. Those that readers may not open are absent. */
export async function readAlsoOfBody(
  story: Pick<PublicStory, "body">,
  executor: Executor = db(),
): Promise<Map<string, StoryLink>> {
  const { storyIds } = bodyReferences(story.body);
  if (storyIds.length === 0) return new Map();
  const rows = await executor
    .select({
      id: publicStories.storyId,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
      title: publicStories.title,
    })
    .from(publicStories)
    .where(isOneOf(publicStories.storyId, storyIds));
  return new Map(
    rows.map((row) => [row.id, { path: storyPath(row.sectionSlug, row.slug), title: row.title }]),
  );
}

/** The stories of the same section before and after it in the order of lists: each has one place, also of two at once. */
export async function neighboursOfStory(
  story: Pick<PublicStory, "storyId" | "sectionId">,
  executor: Executor = db(),
): Promise<{ previous: StoryLink | null; next: StoryLink | null }> {
  const columns = {
    sectionSlug: publicStories.sectionSlug,
    slug: publicStories.slug,
    title: publicStories.title,
  };
  const ofSection = and(
    eq(publicStories.sectionId, story.sectionId),
    ne(publicStories.storyId, story.storyId),
  );
  // To the microsecond: a Date knows only milliseconds.
  const at = sql`(select visible_at from publications where story_id = ${story.storyId})`;
  const [time, id] = [publicStories.publishedAt, publicStories.storyId];
  const previously = executor
    .select({ ...columns, isNext: sql<boolean>`false` })
    .from(publicStories)
    .where(and(ofSection, sql`${time} <= ${at} and (${time} < ${at} or ${id} > ${story.storyId})`))
    .orderBy(...newestFirst)
    .limit(1);
  const afterwards = executor
    .select({ ...columns, isNext: sql<boolean>`true` })
    .from(publicStories)
    .where(and(ofSection, sql`${time} >= ${at} and (${time} > ${at} or ${id} < ${story.storyId})`))
    .orderBy(sql`${time} asc nulls first`, sql`${id} desc`)
    .limit(1);
  const rows = await unionAll(previously, afterwards);
  const [previous, next] = [rows.find(({ isNext }) => !isNext), rows.find(({ isNext }) => isNext)];
  return { previous: previous ? toLink(previous) : null, next: next ? toLink(next) : null };
}

function toLink(row: { sectionSlug: string; slug: string; title: string }): StoryLink {
  return { path: storyPath(row.sectionSlug, row.slug), title: row.title };
}
