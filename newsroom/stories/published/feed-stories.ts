import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { isOneOf } from "#db/one-of.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { renditionUrl } from "#newsroom/media/storage-keys.ts";
import { parseStoryContent } from "../schema.ts";
import { cardColumns, cardPicture, newestFirst, toCard } from "./card.ts";
import { newestOnShelf } from "./lists.ts";
import type { NamedLink, PublicStory, StoryCard } from "./types.ts";

/** Whose stories a feed gives. */
export type FeedSubject =
  | { readonly kind: "site" }
  | { readonly kind: "section" | "topic" | "writer"; readonly id: string };

/** A public story with all that feeds tell of it. */
export interface FeedStory
  extends StoryCard,
    Pick<PublicStory, "bylines" | "tags" | "place" | "code" | "unverified" | "body" | "pictureTexts"> {
  /** The picture on top as one JPEG; null when it has none. `url` is a path. */
  readonly jpeg: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
  } | null;
  /** When the latest entry of its live coverage came or was edited; null without one. */
  readonly liveChangedAt: Date | null;
}

/** Wide enough for a feed reader's page, and for previews. */
const widthWanted = 1200;

/** The newest public stories of a subject, at most `limit`, whole. Two queries. */
export async function feedStories(
  { subject, limit }: { subject: FeedSubject; limit: number },
  executor: Executor = db(),
): Promise<FeedStory[]> {
  const ids = await newestOf(subject, limit, executor);
  if (ids.length === 0) return [];
  const rows = await executor
    .select({
      ...cardColumns,
      content: publicStories.content,
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
      liveChangedAt: sql<Date | null>`(select max(greatest(entry.published_at, entry.edited_at))
        from live_entries entry where entry.story_id = ${publicStories.storyId} and entry.state = 'published')`.mapWith(
        publicStories.publishedAt,
      ),
    })
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(isOneOf(publicStories.storyId, ids))
    .orderBy(...newestFirst);
  return rows.map((row) => {
    const content = parseStoryContent(row.content);
    const card = toCard(row);
    return {
      ...card,
      bylines: row.bylines,
      tags: row.tags,
      place: content.place,
      code: content.code,
      unverified: content.unverified,
      body: content.body,
      pictureTexts: card.picture ? content.picture : null,
      jpeg: jpegOf(row),
      liveChangedAt: row.liveChangedAt,
    };
  });
}

async function newestOf(subject: FeedSubject, limit: number, executor: Executor): Promise<string[]> {
  switch (subject.kind) {
    case "topic":
    case "writer":
      return newestOnShelf({ shelfId: subject.id, limit }, executor);
    case "site":
    case "section": {
      const rows = await executor
        .select({ storyId: publicStories.storyId })
        .from(publicStories)
        .where(subject.kind === "section" ? eq(publicStories.sectionId, subject.id) : undefined)
        .orderBy(...newestFirst)
        .limit(limit);
      return rows.map(({ storyId }) => storyId);
    }
  }
}

function jpegOf({
  token,
  renditions,
}: Pick<Parameters<typeof toCard>[0], "token" | "renditions">): FeedStory["jpeg"] {
  const jpegs = (renditions ?? []).filter(({ format }) => format === "jpg").sort((a, b) => a.width - b.width);
  const chosen = jpegs.find(({ width }) => width >= widthWanted) ?? jpegs.at(-1);
  if (!token || !chosen) return null;
  const { width, height, bytes } = chosen;
  return { url: renditionUrl(token, chosen), width, height, bytes };
}
