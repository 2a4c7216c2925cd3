import { and, eq, notInArray, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { isOneOf } from "#db/one-of.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyShelves } from "#db/schema/story-search.ts";
import { shiftDate } from "#lib/calendar.ts";
import { zonedTime } from "#lib/dates.ts";
import type { StoryKind } from "../types.ts";
import { cardColumns, cardPicture, newestFirst, toCard } from "./card.ts";
import type { StoryCard, StoryPage } from "./types.ts";

export const storiesOnPage = 20;
/** Past it lists point to the index by date: nobody reads on, and skipping rows costs. */
export const lastPage = 100;
const mostOnOneDay = 400;

/** The newest public stories, at most `limit`. */
export async function latestStories(
  { limit }: { limit: number },
  executor: Executor = db(),
): Promise<StoryCard[]> {
  return cards(executor, undefined, limit);
}

/** The newest public stories of a section, at most `limit`. */
export async function latestStoriesOfSection(
  { sectionId, limit }: { sectionId: string; limit: number },
  executor: Executor = db(),
): Promise<StoryCard[]> {
  return cards(executor, eq(publicStories.sectionId, sectionId), limit);
}

/**
 * A page of a section's stories, newest first. Those in `onTop` stand over the first page by hand: they are
 * left out, and the pages count as if they were at the list's head, so that none is lost or told twice.
 */
export async function storiesOfSection(
  { sectionId, page, onTop = [] }: { sectionId: string; page: number; onTop?: readonly string[] },
  executor: Executor = db(),
): Promise<StoryPage> {
  const ofSection = eq(publicStories.sectionId, sectionId);
  if (onTop.length === 0) return pageOf(executor, ofSection, page);
  return pageOf(executor, and(ofSection, notInArray(publicStories.storyId, [...onTop])), page, onTop.length);
}

/** A page of the stories under a topic, newest first. */
export async function storiesOfTopic(
  { tagId, page }: { tagId: string; page: number },
  executor: Executor = db(),
): Promise<StoryPage> {
  return pageOfShelf(executor, tagId, page);
}

/** A page of the stories that carry a person's name, newest first. */
export async function storiesOfWriter(
  { personId, page }: { personId: string; page: number },
  executor: Executor = db(),
): Promise<StoryPage> {
  return pageOfShelf(executor, personId, page);
}

/** A page of the stories from a place, newest first. */
export async function storiesOfPlace(
  { placeId, page }: { placeId: string; page: number },
  executor: Executor = db(),
): Promise<StoryPage> {
  return pageOf(executor, eq(publicStories.placeId, placeId), page);
}

/** A page of the stories of a kind, newest first. */
export async function storiesOfKind(
  { kind, page }: { kind: StoryKind; page: number },
  executor: Executor = db(),
): Promise<StoryPage> {
  return pageOf(executor, eq(publicStories.kind, kind), page);
}

/** Everything published on a day ("2026-11-24") of the newspaper's own zone, newest first. */
export async function storiesOfDay(
  { date, timeZone }: { date: string; timeZone: string },
  executor: Executor = db(),
): Promise<StoryCard[]> {
  const begin = beginningOf(date, timeZone);
  const end = beginningOf(shiftDate(date, 1), timeZone);
  if (!begin || !end) return [];
  const thatDay = and(
    sql`${publicStories.publishedAt} >= ${begin.toISOString()}::timestamptz`,
    sql`${publicStories.publishedAt} < ${end.toISOString()}::timestamptz`,
  );
  return cards(executor, thatDay, mostOnOneDay);
}

/**
 * The newest public stories on the shelf of a topic or of a person, by their ids. Read along the shelf's index: a page
 * costs the same on a long one as on a short one.
 */
export async function newestOnShelf(
  { shelfId, limit, offset = 0 }: { shelfId: string; limit: number; offset?: number },
  executor: Executor = db(),
): Promise<string[]> {
  const { rows } = await executor.execute<{ story_id: string }>(sql`
    select shelf.story_id from ${storyShelves} shelf join public_stories story on story.story_id = shelf.story_id
    where shelf.shelf_id = ${shelfId} order by shelf.visible_at desc nulls last, shelf.story_id
    limit ${limit} offset ${offset}`);
  return rows.map((row) => row.story_id);
}

async function pageOfShelf(executor: Executor, shelfId: string, page: number): Promise<StoryPage> {
  const offset = (page - 1) * storiesOnPage;
  const found = await newestOnShelf({ shelfId, limit: storiesOnPage + 1, offset }, executor);
  const shown = found.slice(0, storiesOnPage);
  const hasNext = found.length > storiesOnPage && page < lastPage;
  const stories =
    shown.length > 0 ? await cards(executor, isOneOf(publicStories.storyId, shown), storiesOnPage) : [];
  return { stories, page, hasNext };
}

/** The days ("2026-11-24") of a month of the newspaper's own zone that have stories: one look into the index each. */
export async function daysWithStories(
  { month, timeZone }: { month: string; timeZone: string },
  executor: Executor = db(),
): Promise<ReadonlySet<string>> {
  const { rows } = await executor.execute<{ day: string }>(sql`
    select to_char(day, 'YYYY-MM-DD') as day
    from generate_series(${`${month}-01`}::timestamp,
      ${`${month}-01`}::timestamp + interval '1 month' - interval '1 day', interval '1 day') day
    cross join lateral (select 1 from public_stories
      where published_at >= day at time zone ${timeZone}
        and published_at < (day + interval '1 day') at time zone ${timeZone}
      order by published_at desc nulls last limit 1) found`);
  return new Set(rows.map(({ day }) => day));
}

/** `onTop` is how many stories stand over the first page without being of the list. */
async function pageOf(
  executor: Executor,
  condition: SQL | undefined,
  page: number,
  onTop = 0,
): Promise<StoryPage> {
  const size = page === 1 ? storiesOnPage - onTop : storiesOnPage;
  const found = await cards(executor, await firstOfPage(executor, condition, page, onTop), size + 1);
  return { stories: found.slice(0, size), page, hasNext: found.length > size && page < lastPage };
}

/** Narrows a list to what begins with its page, so that whole cards are made of shown stories only. */
async function firstOfPage(
  executor: Executor,
  condition: SQL | undefined,
  page: number,
  onTop: number,
): Promise<SQL | undefined> {
  if (page === 1) return condition;
  const ids = executor
    .select({ storyId: publicStories.storyId })
    .from(publicStories)
    .where(condition)
    .orderBy(...newestFirst)
    .limit(storiesOnPage + 1)
    .offset((page - 1) * storiesOnPage - onTop);
  const shown = (await ids).map(({ storyId }) => storyId);
  return shown.length > 0 ? isOneOf(publicStories.storyId, shown) : sql`false`;
}

async function cards(executor: Executor, condition: SQL | undefined, limit: number): Promise<StoryCard[]> {
  const rows = await executor
    .select(cardColumns)
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(condition)
    .orderBy(...newestFirst)
    .limit(limit);
  return rows.map(toCard);
}

/** Midnight of a date, or the first moment that the zone's clock shows of it. */
function beginningOf(date: string, timeZone: string): Date | null {
  const midnight = zonedTime({ date, time: "00.00" }, timeZone);
  if (midnight.ok) return midnight.at;
  if (midnight.reason === "skipped") return midnight.next;
  return midnight.reason === "doubled" ? midnight.earlier : null;
}
