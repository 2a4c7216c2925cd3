import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import type { StoryKind } from "#newsroom/stories/types.ts";
import type { SearchFilters } from "./filters.ts";
import { findNewest } from "./find-newest.ts";
import { mostWeighed, queryWithin, type Scope } from "./search-stories.ts";
import type { Weighed } from "./weigh.ts";

/** How many answers each further narrowing has, by slug or name; among as many as are weighed at most. */
export interface Counts {
  readonly sections: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<StoryKind, number>;
  readonly writers: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
}

const writersOffered = 6;

/**
 * Counts answers by section, kind and name over them, each as if it were not narrowed by that itself, so that every
 * number says what a press on it finds. `weighed` are the answers within the scope.
 */
export async function countAnswers(
  {
    query,
    scope,
    filters,
    weighed,
  }: {
    query: string;
    scope: Scope;
    filters: SearchFilters;
    weighed: readonly Weighed[];
  },
  executor: Executor,
): Promise<Counts> {
  const { days, today } = scope;
  const wider = async (without: Partial<Scope>) => {
    const within = queryWithin(query, { ...scope, ...without });
    return findNewest({ query: within, days, today, limit: mostWeighed }, executor);
  };
  const ids = weighed.map(({ storyId }) => storyId);
  const [sections, kinds, writers] = await Promise.all([
    filters.section === null
      ? tally(weighed.map(({ sectionSlug }) => sectionSlug))
      : wider({ sectionId: null }).then((found) => countSections(found, executor)),
    filters.kind === null
      ? tally(weighed.map(({ kind }) => kind))
      : wider({ kind: null }).then((found) => countKinds(found, executor)),
    countWriters(filters.writer === null ? ids : await wider({ writerId: null }), executor),
  ]);
  return { sections, kinds, writers };
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counted = new Map<Key, number>();
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  return counted;
}

// The ids below are of public stories: `findNewest` looked at the view.

async function countSections(storyIds: readonly string[], executor: Executor): Promise<Map<string, number>> {
  const { rows } = await executor.execute<{ slug: string; count: number }>(sql`
    select section.slug, count(*)::int as count from ${given(storyIds)}
    join publications publication on publication.story_id = given.id join sections section on section.id = publication.section_id
    group by 1`);
  return new Map(rows.map(({ slug, count }) => [slug, count]));
}

async function countKinds(storyIds: readonly string[], executor: Executor): Promise<Map<StoryKind, number>> {
  const { rows } = await executor.execute<{ kind: StoryKind; count: number }>(sql`
    select revision.kind, count(*)::int as count from ${given(storyIds)}
    join publications publication on publication.story_id = given.id join revisions revision on revision.id = publication.revision_id
    group by 1`);
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

async function countWriters(storyIds: readonly string[], executor: Executor): Promise<Counts["writers"]> {
  const { rows } = await executor.execute<Counts["writers"][number] & Record<string, unknown>>(sql`
    with counted as (
      select byline.person_id, count(*)::int as count from ${given(storyIds)}
      join publications publication on publication.story_id = given.id
      join revision_bylines byline on byline.revision_id = publication.revision_id
      group by 1 order by 2 desc limit ${writersOffered}
    )
    select writer.slug, writer.name, counted.count from counted join people writer on writer.id = counted.person_id
    order by 3 desc, 2`);
  return rows;
}

function given(storyIds: readonly string[]) {
  return sql`(select id::uuid from jsonb_array_elements_text(${JSON.stringify(storyIds)}::jsonb) listed(id)) given`;
}

/** No answers, no counts. */
export const noCounts: Counts = { sections: new Map(), kinds: new Map(), writers: [] };
