import { inArray, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { cardColumns, cardPicture, toCard } from "#newsroom/stories/published/card.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import type { Question } from "./question.ts";
import { markStart, markStop, readSnippet, type SnippetPart } from "./snippet.ts";

export const answersOnPage = 20;
/** Only the newest of very many answers are weighed: the cost stays even however common the word. */
const mostWeighed = 500;

export interface Answer {
  readonly story: StoryCard;
  readonly snippet: readonly SnippetPart[];
}

export interface Answers {
  readonly answers: readonly Answer[];
  /** In all, at most `mostWeighed`; `more` when there are more than were weighed. */
  readonly count: number;
  readonly more: boolean;
  /** How many in each section, by its slug, whatever the filter. */
  readonly bySection: ReadonlyMap<string, number>;
  readonly page: number;
  readonly hasNext: boolean;
}

interface FoundRow extends Record<string, unknown> {
  story_id: string;
  section_slug: string;
  weight: number;
}

/** Public stories that answer a question, headlines first, the newest first among equals. Two queries. */
export async function searchStories(
  { question, sectionSlug, page }: { question: Question; sectionSlug: string | null; page: number },
  executor: Executor = db(),
): Promise<Answers> {
  if (question.asked === "") return nothing(page);
  const asked = sql`websearch_to_tsquery('redaksi', ${question.asked})`;
  const { rows } = await executor.execute<FoundRow>(sql`
    with found as materialized (
      select story_id, section_slug, published_at, search from public_stories
      where search @@ ${asked} order by published_at desc nulls last limit ${mostWeighed + 1}
    )
    select story_id, section_slug, round(ts_rank('{0.05, 0.2, 0.4, 1.0}', search, ${asked})::numeric, 1) as weight
    from found order by weight desc, published_at desc`);
  const weighed = rows.slice(0, mostWeighed);
  const bySection = new Map<string, number>();
  for (const row of weighed) bySection.set(row.section_slug, (bySection.get(row.section_slug) ?? 0) + 1);
  const filtered = sectionSlug ? weighed.filter((row) => row.section_slug === sectionSlug) : weighed;
  const shown = filtered.slice((page - 1) * answersOnPage, page * answersOnPage).map((row) => row.story_id);
  return {
    answers: await answersOf(shown, asked, executor),
    count: filtered.length,
    more: rows.length > mostWeighed,
    bySection,
    page,
    hasNext: filtered.length > page * answersOnPage,
  };
}

async function answersOf(storyIds: string[], asked: SQL, executor: Executor): Promise<Answer[]> {
  if (storyIds.length === 0) return [];
  const marks = `StartSel=${markStart}, StopSel=${markStop}, MaxWords=32, MinWords=18, ShortWord=2, MaxFragments=1`;
  const rows = await executor
    .select({
      ...cardColumns,
      headline: sql<string>`ts_headline('redaksi', translate(${publicStories.plainText}, ${markStart + markStop}, ''), ${asked}, ${marks})`,
    })
    .from(publicStories)
    .leftJoin(media, cardPicture)
    .where(inArray(publicStories.storyId, storyIds));
  const byId = new Map(
    rows.map((row) => [row.storyId, { story: toCard(row), snippet: readSnippet(row.headline) }]),
  );
  return storyIds.flatMap((id) => byId.get(id) ?? []);
}

function nothing(page: number): Answers {
  return { answers: [], count: 0, more: false, bySection: new Map(), page, hasNext: false };
}
