import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import { bodyReferences } from "#newsroom/body/references.ts";
import { picturesForReaders } from "#newsroom/media/published.ts";
import { cardColumns, cardPicture, newestFirst, toCard } from "./card.ts";
import { storyPath } from "./paths.ts";
import type { PublicStory, StoryCard } from "./types.ts";

/** Another story as a link. */
export interface StoryLink {
  readonly path: string;
  readonly title: string;
}

const relatedShown = 4;
/** Newest revisions looked at for each topic: keeps the cost even for a topic with many thousands. */
const revisionsPerTopic = 60;

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
    .where(inArray(publicStories.storyId, storyIds));
  return new Map(
    rows.map((row) => [row.id, { path: storyPath(row.sectionSlug, row.slug), title: row.title }]),
  );
}

/** Stories that share the most topics with this one, then the newest of its section. */
export async function relatedStories(
  story: Pick<PublicStory, "storyId" | "revisionId" | "sectionId">,
  executor: Executor = db(),
): Promise<StoryCard[]> {
  const shared = sql`(select near.revision_id, count(*) as topics
    from revision_tags own
    cross join lateral (select revision_id from revision_tags tagged where tagged.tag_id = own.tag_id
      order by tagged.revision_id desc limit ${revisionsPerTopic}) near
    where own.revision_id = ${story.revisionId} group by near.revision_id) shared`;
  const byTopic = executor
    .select(cardColumns)
    .from(shared)
    .innerJoin(publicStories, sql`${publicStories.revisionId} = shared.revision_id`)
    .leftJoin(media, cardPicture)
    .where(and(ne(publicStories.storyId, story.storyId), ne(publicStories.kind, "advertorial")))
    .orderBy(sql`shared.topics desc`, ...newestFirst)
    .limit(relatedShown);
  const bySection = executor
    .select(cardColumns)
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(and(eq(publicStories.sectionId, story.sectionId), ne(publicStories.storyId, story.storyId)))
    .orderBy(...newestFirst)
    .limit(relatedShown);
  const [topicRows, sectionRows] = await Promise.all([byTopic, bySection]);
  const found = new Map([...topicRows, ...sectionRows].map((row) => [row.storyId, toCard(row)]));
  return [...found.values()].slice(0, relatedShown);
}

/** The stories of the same section published just before and just after. */
export async function neighboursOfStory(
  story: Pick<PublicStory, "storyId" | "sectionId" | "publishedAt">,
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
  const at = sql`${story.publishedAt.toISOString()}::timestamptz`;
  const [[previous], [next]] = await Promise.all([
    executor
      .select(columns)
      .from(publicStories)
      .where(and(ofSection, sql`${publicStories.publishedAt} <= ${at}`))
      .orderBy(...newestFirst)
      .limit(1),
    executor
      .select(columns)
      .from(publicStories)
      .where(and(ofSection, sql`${publicStories.publishedAt} > ${at}`))
      .orderBy(sql`${publicStories.publishedAt} asc nulls first`, sql`${publicStories.storyId} desc`)
      .limit(1),
  ]);
  return { previous: previous ? toLink(previous) : null, next: next ? toLink(next) : null };
}

function toLink(row: { sectionSlug: string; slug: string; title: string }): StoryLink {
  return { path: storyPath(row.sectionSlug, row.slug), title: row.title };
}
