import { and, asc, eq, gt, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { breakingStrips } from "#db/schema/front.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { sections } from "#db/schema/sections.ts";
import { cardColumns, cardPicture, newestFirst, toCard } from "#newsroom/stories/published/card.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import type { StoryCard, StoryPage } from "#newsroom/stories/published/types.ts";
import { latestStories, mostReadStories, storiesOfSection } from "#newsroom/stories/published.ts";
import { arrangeFront, type Front } from "./arrange-front.ts";
import { arrangeSection } from "./arrange-section.ts";
import { standingByHand } from "./standing-by-hand.ts";
import { storiesByHand } from "./stories-by-hand.ts";
import { type FrontPlan, sectionSlots } from "./types.ts";

const newestOfAll = 24;
/** Enough that a block stays full when some of its stories stand higher up already. */
const newestOfEach = 9;
const mostReadShown = 5;

/**
 * The front page: what was placed by hand and launched, everything else filled by itself. With `plan` as if
 * that were launched. Either way only stories that are public by the database's clock, and pins that hold.
 */
export async function frontPage(executor: Executor = db(), plan: FrontPlan | null = null): Promise<Front> {
  const [latest, bySection, mostRead, byHand] = await Promise.all([
    latestStories({ limit: newestOfAll }, executor),
    latestOfEverySection(executor),
    mostReadStories({ limit: mostReadShown }, executor),
    storiesByHand({ front: null, plan }, executor),
  ]);
  return arrangeFront({ latest, bySection, mostRead, byHand });
}

/**
 * A page of a section. On the first one stands on top what was placed by hand and launched, and every other
 * story newest first; no story stands twice or is lost between the pages. With `plan` as if that were launched.
 * Either way only stories that are public in this section by the database's clock, and pins that hold.
 */
export async function sectionPage(
  { sectionId, page }: { sectionId: string; page: number },
  executor: Executor = db(),
  plan: FrontPlan | null = null,
): Promise<StoryPage> {
  const byHand = standingByHand(await storiesByHand({ front: sectionId, plan }, executor), sectionSlots);
  const onTop = [...byHand.values()].map(({ storyId }) => storyId);
  const list = await storiesOfSection({ sectionId, page, onTop }, executor);
  return page === 1 ? { ...list, stories: arrangeSection(byHand, list.stories) } : list;
}

/** What stands over every page while it is breaking news. */
export interface BreakingStrip {
  readonly text: string;
  /** The story that it leads to; null when there is none yet. */
  readonly path: string | null;
}

/** The breaking strip that stands now by the database's clock, or null. One whose story is not public is none. */
export async function breakingStrip(executor: Executor = db()): Promise<BreakingStrip | null> {
  const [strip] = await executor
    .select({
      text: breakingStrips.text,
      title: publicStories.title,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
    })
    .from(breakingStrips)
    .leftJoin(publicStories, eq(publicStories.storyId, breakingStrips.storyId))
    .where(
      and(
        isNull(breakingStrips.endedAt),
        gt(breakingStrips.endsAt, sql`now()`),
        or(isNull(breakingStrips.storyId), isNotNull(publicStories.storyId)),
      ),
    )
    .limit(1);
  if (!strip) return null;
  const { text, title, sectionSlug, slug } = strip;
  return {
    text: text || (title ?? ""),
    path: sectionSlug !== null && slug !== null ? storyPath(sectionSlug, slug) : null,
  };
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
