import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import type { StoryKind } from "#newsroom/stories/types.ts";
import type { SearchFilters } from "./filters.ts";
import { findNewest } from "./find-newest.ts";
import { mostWeighed, queryWithin, type Scope } from "./search-stories.ts";

/** How many answers each further narrowing has, by slug or name; among as many as are weighed at most. */
export interface Counts {
  readonly sections: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<StoryKind, number>;
  readonly writers: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
}

const writersOffered = 6;

/**
 * Counts answers by section, kind and name over them, each as if it were not narrowed by that itself, so that every
 * number says what a press on it finds. `storyIds` are the answers within the scope.
 */
export async function countAnswers(
  {
    query,
    scope,
    filters,
    storyIds,
  }: {
    query: string;
    scope: Scope;
    filters: SearchFilters;
    storyIds: readonly string[];
  },
  executor: Executor,
): Promise<Counts> {
  const wider = async (isNarrowed: boolean, without: Partial<Scope>) =>
    isNarrowed
      ? findNewest(
          {
            query: queryWithin(query, { ...scope, ...without }),
            days: scope.days,
            today: scope.today,
            limit: mostWeighed,
          },
          executor,
        )
      : storyIds;
  const [ofSections, ofKinds, ofWriters] = await Promise.all([
    wider(filters.section !== null, { sectionId: null }),
    wider(filters.kind !== null, { kind: null }),
    wider(filters.writer !== null, { writerId: null }),
  ]);
  const ids = (given: readonly string[]) =>
    sql`(select id::uuid from jsonb_array_elements_text(${JSON.stringify(given)}::jsonb) given(id))`;
  const [sections, kinds, writers] = await Promise.all([
    executor.execute<{ slug: string; count: number }>(sql`
      select section_slug as slug, count(*)::int as count from public_stories
      where story_id in ${ids(ofSections)} group by 1`),
    executor.execute<{ kind: StoryKind; count: number }>(sql`
      select kind, count(*)::int as count from public_stories where story_id in ${ids(ofKinds)} group by 1`),
    executor.execute<{ slug: string; name: string; count: number }>(sql`
      select writer.slug, writer.name, count(*)::int as count
      from public_stories story join revision_bylines byline on byline.revision_id = story.revision_id
      join people writer on writer.id = byline.person_id
      where story.story_id in ${ids(ofWriters)} group by 1, 2 order by 3 desc, 2 limit ${writersOffered}`),
  ]);
  return {
    sections: new Map(sections.rows.map(({ slug, count }) => [slug, count])),
    kinds: new Map(kinds.rows.map(({ kind, count }) => [kind, count])),
    writers: writers.rows,
  };
}

/** No answers, no counts. */
export const noCounts: Counts = { sections: new Map(), kinds: new Map(), writers: [] };
