import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";

/**
 * Counts the words of up to `limit` public stories that were not counted yet. Answers with how many it found: 0 when
 * all are. Runs beside itself without harm: each takes other stories, and words are taken in one order.
 */
export async function learnWords(limit: number, executor: Executor = db()): Promise<number> {
  const { rows } = await executor.execute<{ found: number }>(sql`
    with fresh as materialized (
      select search.story_id, search.search from story_search search
      where not search.is_learned and search.story_id in (
        select waiting.story_id from story_search waiting join public_stories story on story.story_id = waiting.story_id
        where not waiting.is_learned limit ${limit})
      for update of search skip locked
    ), told as (
      update story_search search set is_learned = true from fresh where search.story_id = fresh.story_id
    ), met as (
      select word, count(distinct fresh.story_id)::int as stories
      from fresh join public_stories story on story.story_id = fresh.story_id
      cross join lateral regexp_split_to_table(search_text(concat_ws(' ', story.title, story.kicker, story.dek,
        story.content ->> 'place', left(story.plain_text, 100000),
        (select string_agg(tag.name, ' ') from revision_tags tagged join tags tag on tag.id = tagged.tag_id
          where tagged.revision_id = story.revision_id),
        (select string_agg(writer.name, ' ') from revision_bylines byline join people writer on writer.id = byline.person_id
          where byline.revision_id = story.revision_id))), ' ') word
      where word ~ '^[[:alpha:]]{3,30}$' group by word
    ), kept as (
      insert into search_words (word, stem, stories)
      select word, coalesce((ts_lexize('indonesian_stem', word))[1], word), stories from met order by word
      on conflict (word) do update set stories = search_words.stories + excluded.stories
    )
    select count(*)::int as found from fresh`);
  return rows[0]?.found ?? 0;
}
