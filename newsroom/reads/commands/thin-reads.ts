import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { dailyDays, hourlyDays } from "../limits.ts";

const rowsAtOnce = 20_000;

/**
 * Lets old counts go, so that years of them stay small: a story's hours after ninety days (its days, and the
 * hours of its section and authors, stay), and after four hundred days a month's days become one row on the
 * month's first. No read is lost to a total of months. Some at a time; returns whether there is more to do.
 */
export async function thinReads(
  { now }: { now: Date },
  executor: Executor = db(),
): Promise<{ more: boolean }> {
  const hours = await executor.execute(sql`
    delete from story_reads where ctid = any(array(
      select ctid from story_reads where hour < ${before(now, hourlyDays)}::timestamptz limit ${rowsAtOnce}))`);
  const days = await executor.execute<{ folded: number }>(sql`
    with old as materialized (
      select story_id, day from story_reads_daily
      where day < date_trunc('month', ${before(now, dailyDays)}::timestamptz)::date and extract(day from day) <> 1
      order by story_id, day limit ${rowsAtOnce} for update
    ), taken as (
      delete from story_reads_daily daily using old
      where daily.story_id = old.story_id and daily.day = old.day
      returning daily.story_id, date_trunc('month', daily.day)::date as month, daily.section_id, daily.reads, daily.suspect
    ), folded as (
      insert into story_reads_daily (story_id, day, section_id, reads, suspect)
      select story_id, month, (array_agg(section_id))[1], sum(reads), sum(suspect)
      from taken group by 1, 2 order by 1, 2
      on conflict (story_id, day) do update set
        reads = story_reads_daily.reads + excluded.reads, suspect = story_reads_daily.suspect + excluded.suspect
    )
    select count(*)::int as folded from taken`);
  return { more: hours.rowCount === rowsAtOnce || days.rows[0]?.folded === rowsAtOnce };
}

function before(now: Date, days: number): string {
  return new Date(now.getTime() - days * 24 * 60 * 60_000).toISOString();
}
