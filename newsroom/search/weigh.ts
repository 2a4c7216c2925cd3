import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import type { StoryKind } from "#newsroom/stories/types.ts";

/** What a question asks, as text queries; "" or null where it does not apply. */
export interface Weighing {
  /** Every term, anywhere. */
  readonly words: string;
  /** Every term, in the title. */
  readonly title: string | null;
  /** The words of the question one after the other. */
  readonly phrase: string | null;
  readonly titlePhrase: string | null;
  /** The words of the question as they are searched, with single spaces. */
  readonly headline: string;
}

export interface Weighed {
  readonly storyId: string;
  readonly sectionSlug: string;
  readonly kind: StoryKind;
  readonly weight: number;
}

/** How much longer a headline may be than its words: signs, and spaces beside them. */
const longestSigns = 24;

/** How much each thing counts. Chosen by hand: each has a test of its own, the relevance set cannot tell them apart. */
const weights = {
  sameHeadline: 6,
  titlePhrase: 1.2,
  title: 1.6,
  phrase: 0.8,
  words: 3,
  /** Falls by half in a year: the newer of two that answer equally well. */
  newness: 0.9,
} as const;

/** Weighs public stories by how well they answer, best first. What is not public is left out. */
export async function weigh(
  storyIds: readonly string[],
  { words, title, phrase, titlePhrase, headline }: Weighing,
  executor: Executor,
): Promise<Weighed[]> {
  if (storyIds.length === 0) return [];
  const matches = (query: string | null, weight: number) =>
    query === null
      ? sql`0`
      : sql`case when search.search @@ ${query}::tsquery then ${weight}::float8 else 0 end`;
  const { rows } = await executor.execute<{
    story_id: string;
    section_slug: string;
    kind: StoryKind;
    weight: number;
  }>(sql`
    select search.story_id, story.section_slug, story.kind,
      (case when length(story.title) between ${headline.length} and ${headline.length + longestSigns}
        and search_text(story.title) = ${headline} then ${weights.sameHeadline}::float8 else 0 end)
      + ${matches(titlePhrase, weights.titlePhrase)} + ${matches(title, weights.title)} + ${matches(phrase, weights.phrase)}
      + ${weights.words}::float8 * ts_rank('{0.1, 0.3, 0.5, 1.0}', search.search, ${words}::tsquery)
      + ${weights.newness}::float8 * power(0.5, greatest(extract(epoch from now() - search.visible_at), 0) / 31536000.0)
        as weight
    from jsonb_array_elements_text(${JSON.stringify(storyIds)}::jsonb) asked(id)
    join story_search search on search.story_id = asked.id::uuid
    join public_stories story on story.story_id = search.story_id
    order by weight desc, search.visible_at desc, search.story_id`);
  return rows.map((row) => ({
    storyId: row.story_id,
    sectionSlug: row.section_slug,
    kind: row.kind,
    weight: Number(row.weight),
  }));
}
