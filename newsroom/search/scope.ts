import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { daysOfFilters, type SearchFilters } from "./filters.ts";
import type { Scope } from "./search-stories.ts";

/** The site's date now, "2026-11-30", as a part of any question. */
export const siteToday = sql`to_char(now() at time zone coalesce((select time_zone from site_settings), 'Asia/Jakarta'), 'YYYY-MM-DD')`;

/** The site's date now. */
export async function siteDate(executor: Executor): Promise<string> {
  const { rows } = await executor.execute<{ today: string }>(sql`select ${siteToday} as today`);
  return rows[0]?.today ?? new Date().toISOString().slice(0, 10);
}

/** Filters as ids, or null when they name a section or person that does not exist: nothing can be found then. */
export async function scopeOf(
  filters: SearchFilters,
  today: string,
  executor: Executor,
): Promise<Scope | null> {
  const days = daysOfFilters(filters, today);
  const { section, writer, kind } = filters;
  if (section === null && writer === null) return { sectionId: null, writerId: null, kind, days, today };
  const { rows } = await executor.execute<{ section_id: string | null; writer_id: string | null }>(sql`
    select (select id from sections where slug = ${section}) as section_id,
      (select id from people where slug = ${writer}) as writer_id`);
  const [found] = rows;
  const sectionId = found?.section_id ?? null;
  const writerId = found?.writer_id ?? null;
  if ((section !== null && sectionId === null) || (writer !== null && writerId === null)) return null;
  return { sectionId, writerId, kind, days, today };
}
