import { type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { isOneOf } from "#db/one-of.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { cardColumns, cardPicture, toCard } from "#newsroom/stories/published/card.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import type { StoryKind } from "#newsroom/stories/types.ts";
import type { Composed } from "./compose-query.ts";
import type { Days } from "./days.ts";
import type { Order } from "./filters.ts";
import { findNewest } from "./find-newest.ts";
import { marks } from "./marks.ts";
import { markStart, markStop, readSnippet, type SnippetPart } from "./snippet.ts";
import { type Weighed, weigh } from "./weigh.ts";
import { allOf, anyOf, quoted } from "./write-query.ts";

export const answersOnPage = 20;
/** Only the newest of very many answers are weighed: the cost stays even however common the word. */
export const mostWeighed = 300;
/** And as many whose title answers, however old. */
const mostByTitle = 100;
/** Longer texts are looked through for a snippet this far. */
const snippetText = 20_000;

export interface Answer {
  readonly story: StoryCard;
  readonly snippet: readonly SnippetPart[];
}

/** What answers are narrowed to, by ids and marks. */
export interface Scope {
  readonly sectionId: string | null;
  readonly writerId: string | null;
  readonly kind: StoryKind | null;
  readonly days: Days | null;
  readonly today: string;
}

export interface Found {
  readonly weighed: readonly Weighed[];
  /** There are more than were weighed. */
  readonly more: boolean;
}

/** The public stories within the scope that answer, best first or newest first. `query` goes before `composed.words`. */
export async function findAnswers(
  {
    composed,
    scope,
    order,
    query = composed.words,
  }: {
    composed: Composed;
    scope: Scope;
    order: Order;
    query?: string;
  },
  executor: Executor = db(),
): Promise<Found> {
  const { days, today } = scope;
  const seek = (asked: string, limit: number) =>
    findNewest({ query: queryWithin(asked, scope), days, today, limit }, executor);
  const isWhole = query === composed.words;
  const [newest, byTitle] = await Promise.all([
    seek(query, mostWeighed + 1),
    isWhole && composed.title !== null && order === "relevance" ? seek(composed.title, mostByTitle) : [],
  ]);
  const more = newest.length > mostWeighed;
  const ids = [...new Set([...newest.slice(0, mostWeighed), ...byTitle])];
  const asked = composed.words === "" ? "'@'" : query;
  const weighed = await weigh(ids, { ...composed, words: asked }, executor);
  return { weighed: order === "newest" ? inOrderOf(ids, weighed) : weighed, more };
}

/** Whether any public story answers a query. */
export async function isAnswered(query: string, today: string, executor: Executor = db()): Promise<boolean> {
  return (await findNewest({ query, days: null, today, limit: 1 }, executor)).length > 0;
}

/** The stories of one page of answers as cards, each with the place in its text that answers. */
export async function answersOf(
  storyIds: readonly string[],
  composed: Composed,
  executor: Executor = db(),
): Promise<Answer[]> {
  if (storyIds.length === 0) return [];
  const rows = await executor
    .select({ ...cardColumns, headline: headline(composed) })
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(isOneOf(publicStories.storyId, storyIds));
  const byId = new Map(
    rows.map((row) => [row.storyId, { story: toCard(row), snippet: readSnippet(row.headline) }]),
  );
  return storyIds.flatMap((id) => byId.get(id) ?? []);
}

/** The part of a text that holds most of what was asked, or its beginning. */
function headline({ terms }: Composed): SQL<string> {
  const asked = anyOf(terms.map(({ query }) => query)) || "'@'";
  const options = `StartSel=${markStart}, StopSel=${markStop}, MaxWords=32, MinWords=18, ShortWord=2, MaxFragments=1`;
  return sql<string>`ts_headline('redaksi',
    translate(left(${publicStories.plainText}, ${snippetText}), ${markStart + markStop}, ''), ${asked}::tsquery, ${options})`;
}

/** A query narrowed to a section, a name and a kind. */
export function queryWithin(query: string, scope: Scope): string {
  return allOf([query, ...marksOfScope(scope)].filter((part) => part !== ""));
}

function marksOfScope({ sectionId, writerId, kind }: Scope): string[] {
  return [
    ...(sectionId === null ? [] : [marks.section(sectionId)]),
    ...(writerId === null ? [] : [marks.writer(writerId)]),
    ...(kind === null ? [] : [marks.kind(kind)]),
  ].map(quoted);
}

function inOrderOf(ids: readonly string[], weighed: readonly Weighed[]): Weighed[] {
  const byId = new Map(weighed.map((one) => [one.storyId, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
