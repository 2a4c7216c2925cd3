import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { slugify } from "#lib/slug.ts";
import type { NamedLink } from "#newsroom/stories/published/types.ts";

const shown = 4;
const longestName = 5;

/** Topics and people with public stories whose names stand in some words; the longest names first. */
export async function namedInWords(
  words: readonly string[],
  executor: Executor,
): Promise<{ topics: NamedLink[]; writers: NamedLink[] }> {
  const slugs = runsOf(words)
    .map((run) => slugify(run.join(" ")))
    .filter(Boolean);
  if (slugs.length === 0) return { topics: [], writers: [] };
  const given = sql`array(select jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb))`;
  const hasStories = (id: string) => sql`exists (select from story_shelves shelf
    join public_stories story on story.story_id = shelf.story_id where shelf.shelf_id = ${sql.raw(id)})`;
  const [topics, writers] = await Promise.all([
    executor.execute<{ slug: string; name: string }>(sql`
      select slug, name from tags where slug = any(${given}) and ${hasStories("tags.id")}
      order by length(slug) desc, slug limit ${shown}`),
    // As many as a newsroom has people: all are looked at.
    executor.execute<{ slug: string; name: string }>(sql`
      select slug, name from people
      where (slug = any(${given}) or replace(search_text(name), ' ', '-') = any(${given})) and ${hasStories("people.id")}
      order by length(name) desc, slug limit ${shown}`),
  ]);
  return { topics: topics.rows, writers: writers.rows };
}

/** Every run of words next to each other that could be a name. */
function runsOf(words: readonly string[]): string[][] {
  return words.flatMap((_, from) =>
    Array.from({ length: Math.min(longestName, words.length - from) }, (__, more) =>
      words.slice(from, from + more + 1),
    ),
  );
}
