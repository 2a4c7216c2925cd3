import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";

/** What was counted of a story in an hour. Either may be below zero: what counted before turned out suspect. */
export interface CountedHour {
  readonly storyId: string;
  /** A full hour of UTC. */
  readonly hour: Date;
  readonly reads: number;
  readonly suspect: number;
}

/**
 * Adds counts to a story's hour and day, its section's hour and its authors' hours, all in one statement. What
 * readers cannot open now is left out. Returns the stories that were found. Rows are taken in one order, so
 * that several processes that write at once wait for each other and never in a circle.
 */
export async function addReads(executor: Executor, counted: readonly CountedHour[]): Promise<string[]> {
  const { rows } = await executor.execute<{ storyId: string }>(sql`
    with counted as materialized (
      select story.story_id, story.section_id, given.hour, sum(given.reads) as reads, sum(given.suspect) as suspect
      from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb)
        given("storyId" uuid, hour timestamptz, reads int, suspect int)
      join public_stories story on story.story_id = given."storyId"
      group by 1, 2, 3
    ), by_hour as (
      insert into story_reads (story_id, hour, reads, suspect)
      select story_id, hour, reads, suspect from counted order by 1, 2
      on conflict (story_id, hour) do update set ${added("story_reads")}
    ), by_day as (
      insert into story_reads_daily (story_id, day, section_id, reads, suspect)
      select story_id, (hour at time zone coalesce((select time_zone from site_settings), 'Asia/Jakarta'))::date,
        section_id, sum(reads), sum(suspect)
      from counted group by 1, 2, 3 order by 1, 2
      on conflict (story_id, day) do update set section_id = excluded.section_id, ${added("story_reads_daily")}
    ), by_section as (
      insert into section_reads (section_id, hour, reads, suspect)
      select section_id, hour, sum(reads), sum(suspect) from counted group by 1, 2 order by 1, 2
      on conflict (section_id, hour) do update set ${added("section_reads")}
    ), by_author as (
      insert into author_reads (person_id, section_id, hour, reads, suspect)
      select author.person_id, section_id, hour, sum(reads), sum(suspect)
      from counted join story_authors author using (story_id) group by 1, 2, 3 order by 1, 3, 2
      on conflict (person_id, hour, section_id) do update set ${added("author_reads")}
    )
    select distinct story_id as "storyId" from counted`);
  return rows.map(({ storyId }) => storyId);
}

function added(table: "story_reads" | "story_reads_daily" | "section_reads" | "author_reads") {
  const [reads, suspect] = [sql.raw(`${table}.reads`), sql.raw(`${table}.suspect`)];
  return sql`reads = greatest(${reads} + excluded.reads, 0), suspect = greatest(${suspect} + excluded.suspect, 0)`;
}
