import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { commentSettings, storyCommentChoices } from "#db/schema/reader-comments.ts";
import { stories } from "#db/schema/stories.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { talkStateOf } from "./rules.ts";
import type { CommentSettings, TalkState } from "./types.ts";

/** What holds until the managing editor saved anything. */
export const settingsAtFirst: CommentSettings = {
  enabled: false,
  sectionIds: [],
  openDays: 14,
  trustAfter: 0,
  waitWords: [],
  refusedWords: [],
  version: 1,
};

/** How comments are kept now. */
export async function commentSettingsNow(executor: Executor): Promise<CommentSettings> {
  const [row] = await executor.select().from(commentSettings);
  if (!row) return settingsAtFirst;
  const { id: _id, ...settings } = row;
  return settings;
}

/** A public story as far as its comments go. */
export interface TalkedStory {
  readonly storyId: string;
  readonly sectionId: string;
  readonly title: string;
  readonly path: string;
  readonly talk: TalkState;
}

/** A public story with whether readers may write about it; null where readers cannot see it. */
export async function talkedStory(
  storyId: string,
  executor: Executor,
  now = new Date(),
): Promise<TalkedStory | null> {
  const [row] = await executor
    .select({
      settings: commentSettings,
      storyId: publicStories.storyId,
      sectionId: publicStories.sectionId,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
      title: publicStories.title,
      publishedAt: publicStories.publishedAt,
      sensitive: stories.sensitive,
      choice: storyCommentChoices.choice,
    })
    .from(publicStories)
    .innerJoin(stories, eq(stories.id, publicStories.storyId))
    .leftJoin(storyCommentChoices, eq(storyCommentChoices.storyId, publicStories.storyId))
    .leftJoin(commentSettings, sql`true`)
    .where(eq(publicStories.storyId, storyId));
  if (!row) return null;
  return {
    storyId,
    sectionId: row.sectionId,
    title: row.title,
    path: storyPath(row.sectionSlug, row.slug),
    talk: talkStateOf(row.settings ?? settingsAtFirst, row, now),
  };
}
