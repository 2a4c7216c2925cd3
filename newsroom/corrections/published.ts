/**
 * What readers see of corrections and of links between stories. Everything goes through `public_stories`: a
 * story that is withdrawn takes its corrections with it.
 */
import { and, asc, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { corrections, storyLinks } from "#db/schema/corrections.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { correctionsPerPage } from "./limits.ts";
import { addressOfStory } from "./rules.ts";
import type { CorrectionText, LinkKind } from "./types.ts";

/** A correction as it stands on its story. */
export interface PublicCorrection extends CorrectionText {
  readonly id: string;
  readonly publishedAt: Date;
}

/** A correction on the public list, also one that was taken back. */
export interface ListedCorrection extends PublicCorrection {
  readonly story: { readonly title: string; readonly path: string };
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null;
}

/** Another story as a story's page points to it. */
export interface LinkedStoryLine {
  readonly kind: LinkKind;
  /** Whether the page that shows it is the newer of the two. */
  readonly outgoing: boolean;
  readonly title: string;
  readonly path: string;
  readonly publishedAt: Date;
}

const columns = {
  id: corrections.id,
  kind: corrections.kind,
  wrong: corrections.wrong,
  right: corrections.right,
  apology: corrections.apology,
  publishedAt: corrections.publishedAt,
};

/** The corrections that stand on a public story, newest first. */
export async function correctionsOfStory(
  storyId: string,
  executor: Executor = db(),
): Promise<PublicCorrection[]> {
  return executor
    .select(columns)
    .from(corrections)
    .innerJoin(publicStories, eq(publicStories.storyId, corrections.storyId))
    .where(and(eq(corrections.storyId, storyId), isNull(corrections.withdrawnAt)))
    .orderBy(desc(corrections.publishedAt), desc(corrections.id));
}

/** The corrections that stand on each of some public stories, by the story's id, newest first. One query. */
export async function correctionsOfStories(
  storyIds: readonly string[],
  executor: Executor = db(),
): Promise<ReadonlyMap<string, readonly PublicCorrection[]>> {
  if (storyIds.length === 0) return new Map();
  const rows = await executor
    .select({ ...columns, storyId: corrections.storyId })
    .from(corrections)
    .innerJoin(publicStories, eq(publicStories.storyId, corrections.storyId))
    .where(and(inArray(corrections.storyId, [...storyIds]), isNull(corrections.withdrawnAt)))
    .orderBy(desc(corrections.publishedAt), desc(corrections.id));
  return Map.groupBy(rows, ({ storyId }) => storyId);
}

/** One page of all corrections of public stories, newest first; those taken back stay, with the reason. */
export async function correctionsOnPage(
  page: number,
  executor: Executor = db(),
): Promise<{ readonly corrections: readonly ListedCorrection[]; readonly hasNext: boolean }> {
  const rows = await executor
    .select({
      ...columns,
      title: publicStories.title,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
      withdrawnAt: corrections.withdrawnAt,
      reason: corrections.withdrawalReason,
    })
    .from(corrections)
    .innerJoin(publicStories, eq(publicStories.storyId, corrections.storyId))
    .orderBy(desc(corrections.publishedAt), desc(corrections.id))
    .limit(correctionsPerPage + 1)
    .offset((page - 1) * correctionsPerPage);
  const listed = rows
    .slice(0, correctionsPerPage)
    .map(({ title, sectionSlug, slug, withdrawnAt, reason, ...correction }) => ({
      ...correction,
      story: { title, path: storyPath(sectionSlug, slug) },
      withdrawn: withdrawnAt ? { at: withdrawnAt, reason: reason ?? "" } : null,
    }));
  return { corrections: listed, hasNext: rows.length > correctionsPerPage };
}

/** The public stories that answer or update a story, and those that it answers or updates; oldest link first. */
export async function linksOfStory(storyId: string, executor: Executor = db()): Promise<LinkedStoryLine[]> {
  const other = alias(publicStories, "other");
  const outgoing = sql<boolean>`${storyLinks.fromStoryId} = ${storyId}`;
  const rows = await executor
    .select({
      kind: storyLinks.kind,
      outgoing,
      title: sql<string>`other.title`,
      sectionSlug: sql<string>`other.section_slug`,
      slug: sql<string>`other.slug`,
      publishedAt: sql<Date>`other.published_at`.mapWith(storyLinks.createdAt),
    })
    .from(storyLinks)
    .innerJoin(
      other,
      sql`other.story_id = case when ${outgoing} then ${storyLinks.toStoryId} else ${storyLinks.fromStoryId} end`,
    )
    .where(or(eq(storyLinks.fromStoryId, storyId), eq(storyLinks.toStoryId, storyId)))
    .orderBy(asc(storyLinks.createdAt));
  return rows.map(({ sectionSlug, slug, ...link }) => ({ ...link, path: storyPath(sectionSlug, slug) }));
}

/** Where a public story stands, for a form that is about it; null when there is none. */
export async function pathOfStory(storyId: string, executor: Executor = db()): Promise<string | null> {
  const [row] = await executor
    .select({ sectionSlug: publicStories.sectionSlug, slug: publicStories.slug })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  return row ? storyPath(row.sectionSlug, row.slug) : null;
}

/** The public story at an address as it was typed, for a form that is about it; null when there is none. */
export async function storyNamedBy(
  typed: string,
  executor: Executor = db(),
): Promise<{ readonly title: string; readonly path: string } | null> {
  const address = addressOfStory(typed);
  if (!address) return null;
  const [row] = await executor
    .select({ title: publicStories.title })
    .from(publicStories)
    .where(and(eq(publicStories.sectionSlug, address.sectionSlug), eq(publicStories.slug, address.slug)));
  return row ? { title: row.title, path: storyPath(address.sectionSlug, address.slug) } : null;
}
