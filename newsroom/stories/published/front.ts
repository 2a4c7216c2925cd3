import { asc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { sections } from "#db/schema/sections.ts";
import { arrangeFront, type Front } from "./arrange-front.ts";
import { cardColumns, cardPicture, newestFirst, toCard } from "./card.ts";
import { latestStories } from "./lists.ts";
import { mostReadStories } from "./most-read.ts";
import type { StoryCard } from "./types.ts";

const newestOfAll = 24;
/** Enough that a block stays full when some of its stories stand higher up already. */
const newestOfEach = 9;
const mostReadShown = 5;

/** The front page, filled by itself: three queries, each along an index. */
export async function frontPage(executor: Executor = db()): Promise<Front> {
  const [latest, bySection, mostRead] = await Promise.all([
    latestStories({ limit: newestOfAll }, executor),
    latestOfEverySection(executor),
    mostReadStories({ limit: mostReadShown }, executor),
  ]);
  return arrangeFront({ latest, bySection, mostRead });
}

async function latestOfEverySection(executor: Executor): Promise<StoryCard[]> {
  const newest = executor
    .select(cardColumns)
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(eq(publicStories.sectionId, sections.id))
    .orderBy(...newestFirst)
    .limit(newestOfEach)
    .as("newest");
  const rows = await executor
    .select(newest._.selectedFields)
    .from(sections)
    .innerJoinLateral(newest, sql`true`)
    .orderBy(asc(sections.position), asc(sections.slug), sql`${newest.publishedAt} desc`);
  return rows.map(toCard);
}
