import { and, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import type { PlaceLink } from "#newsroom/places/types.ts";
import { parseStoryContent } from "../schema.ts";
import { cardColumns, cardPicture, toCard } from "./card.ts";
import type { NamedLink, PublicStory } from "./types.ts";

/** The public story at `/{sectionSlug}/{slug}`, or null: what is not public does not exist. One query. */
export async function storyAt(
  { sectionSlug, slug }: { sectionSlug: string; slug: string },
  executor: Executor = db(),
): Promise<PublicStory | null> {
  const [row] = await executor
    .select({
      ...cardColumns,
      cropRenditions: media.cropRenditions,
      revisionId: publicStories.revisionId,
      sectionId: publicStories.sectionId,
      content: publicStories.content,
      wordCount: publicStories.wordCount,
      placeLink: sql<PlaceLink | null>`(select json_build_object('slug', place.slug, 'name', place.name, 'kind', place.kind)
        from places place where place.id = ${publicStories.placeId})`,
      editorName: sql<string | null>`(select name from people where id = ${publicStories.editorId})`,
      bylines: sql<
        NamedLink[]
      >`(select coalesce(json_agg(json_build_object('slug', writer.slug, 'name', writer.name) order by byline.position), '[]')
        from revision_bylines byline join people writer on writer.id = byline.person_id
        where byline.revision_id = ${publicStories.revisionId})`,
      tags: sql<
        NamedLink[]
      >`(select coalesce(json_agg(json_build_object('slug', tag.slug, 'name', tag.name) order by tagged.position), '[]')
        from revision_tags tagged join tags tag on tag.id = tagged.tag_id
        where tagged.revision_id = ${publicStories.revisionId})`,
    })
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(and(eq(publicStories.sectionSlug, sectionSlug), eq(publicStories.slug, slug)))
    .limit(1);
  if (!row) return null;
  const content = parseStoryContent(row.content);
  const card = toCard(row);
  return {
    ...card,
    revisionId: row.revisionId,
    sectionId: row.sectionId,
    bylines: row.bylines,
    editorName: row.editorName,
    tags: row.tags,
    place: content.place,
    placeLink: row.placeLink,
    code: content.code,
    unverified: content.unverified,
    wordCount: row.wordCount,
    pictureTexts: card.picture ? content.picture : null,
    body: content.body,
  };
}
