import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Executor } from "#db/client.ts";

/** What the cache must know without asking the database again. */
export type ReaderFacts = Readonly<{
  /** Present addresses of withdrawn stories and old ones that lead to them. */
  withdrawnPaths: ReadonlySet<string>;
  /**
   * When readers' pages next change by themselves, in ms of this process's clock: a story becomes visible, a
   * placement on a front ends, the breaking strip does, or the site's day.
   */
  nextScheduledAt: number | null;
  /** How often a live coverage changed for readers, by the path of its story. */
  liveChanges: ReadonlyMap<string, number>;
}>;

const paths = z.array(z.object({ path: z.string() }));
const changes = z.array(z.object({ path: z.string(), change: z.coerce.number() }));
const delays = z.array(z.object({ inMs: z.coerce.number().nullable() }));

/**
 * Reads the withdrawn list, what live coverages changed, and the next scheduled time, as a delay so that clocks need
 * not agree.
 */
export async function readReaderFacts(executor: Executor): Promise<ReaderFacts> {
  const withdrawn = await executor.execute(sql`
    select '/' || s.slug || '/' || p.slug as path
      from publications p join sections s on s.id = p.section_id
     where p.withdrawn_at is not null
    union all
    select '/' || a.slug || '/' || p.slug
      from publications p join section_addresses a on a.section_id = p.section_id
     where p.withdrawn_at is not null
    union all
    select r.path from redirects r join publications p on p.story_id = r.story_id
     where p.withdrawn_at is not null and not exists (
       select from publications now_there join sections s on s.id = now_there.section_id
        where s.slug = split_part(r.path, '/', 2) and now_there.slug = split_part(r.path, '/', 3)
          and now_there.withdrawn_at is null)`);
  const live = await executor.execute(sql`
    select '/' || s.slug || '/' || p.slug as path, c.change
      from live_coverages c join publications p on p.story_id = c.story_id join sections s on s.id = p.section_id`);
  const next = await executor.execute(sql`
    select extract(epoch from min(due_at) - now()) * 1000 as "inMs" from (
      select greatest(visible_at, embargo_until) as due_at from publications
       where withdrawn_at is null and greatest(visible_at, embargo_until) > now()
      union all
      select ends_at from breaking_strips where ended_at is null
      union all
      select (slot.value ->> 'until')::timestamptz
        from (select distinct on (section_id) placements from front_versions
               order by section_id, number desc) as live
       cross join lateral jsonb_each(live.placements) as slot
      union all
      select (date_trunc('day', now() at time zone time_zone) + interval '1 day') at time zone time_zone
        from site_settings) as due
     where due_at > now()`);
  const delay = delays.parse(next.rows)[0]?.inMs ?? null;
  return {
    withdrawnPaths: new Set(paths.parse(withdrawn.rows).map(({ path }) => path)),
    liveChanges: new Map(changes.parse(live.rows).map(({ path, change }) => [path, change])),
    nextScheduledAt: delay === null ? null : Date.now() + delay,
  };
}
