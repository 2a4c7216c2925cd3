import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { shiftDate } from "#lib/calendar.ts";
import { commonDays, type Days, endOfMonth, marksOfDays } from "./days.ts";
import { allOf, anyOf, quoted } from "./write-query.ts";

/**
 * What is looked through at once, newest first: so many days, then the months that hold so many. A word that stands in
 * every third story is found often enough in the last days; what nothing answered for a week is rare, and costs no
 * more in all of the archive than there are stories with it.
 */
const firstDays = 7;
const thenMonths = [60, 180, 400] as const;
/** Of so many stories none is without a usual word. */
const enoughToTell = 30;
/** What is hidden by an embargo or a pause is found and left out: so many more are looked at. */
const spare = 100;
const beginning = "1990-01-01";

export interface Sought {
  /** A text query; "" asks for everything of the days. */
  readonly query: string;
  /** Only these days; null for all. */
  readonly days: Days | null;
  /** By the site's clock. */
  readonly today: string;
  readonly limit: number;
}

/**
 * The ids of the newest public stories that answer a query, newest first, at most `limit`. The cost is bounded by
 * the rarest word or by the days looked through, whichever is less, however large the archive.
 */
export async function findNewest(sought: Sought, executor: Executor): Promise<string[]> {
  const found = new Set<string>();
  const look = async (span: Span) => {
    // Spans overlap by some days: what was found already is found again.
    for (const id of await findWithin(sought, span, executor)) if (found.size < sought.limit) found.add(id);
  };
  const [lastWeek, ...earlier] = spansOf(sought);
  if (lastWeek) await look(lastWeek);
  const isRare = lastWeek && found.size === 0 && (await heldEnough(lastWeek.days, executor));
  for (const span of isRare ? atOnce(earlier) : earlier) {
    if (found.size >= sought.limit) break;
    await look(span);
  }
  return [...found];
}

/** Whether so many stories came out on these days that a usual word would have stood in one. */
async function heldEnough({ from, to }: Days, executor: Executor): Promise<boolean> {
  const { rows } = await executor.execute<{ stories: number }>(sql`
    select count(*)::int as stories from (select from publications
      where visible_at >= ${from}::date and visible_at < ${shiftDate(to, 1)}::date
      order by visible_at desc nulls last limit ${enoughToTell}) held`);
  return (rows[0]?.stories ?? 0) >= enoughToTell;
}

interface Span {
  readonly days: Days;
  /** It goes back to the beginning, and needs no marks of days. */
  readonly isWhole: boolean;
}

/** Spans that follow one another as one. */
function atOnce(spans: readonly Span[]): Span[] {
  const [newest, oldest] = [spans[0], spans.at(-1)];
  return newest && oldest
    ? [{ days: { from: oldest.days.from, to: newest.days.to }, isWhole: oldest.isWhole }]
    : [];
}

/**
 * Spans that hold every day asked for, newest first: the last days, then whole months, since a day costs the index as
 * much as a month; the last span of an open end needs no marks.
 */
function spansOf({ days, today }: Sought): Span[] {
  const asked = days ?? { from: beginning, to: endOfMonth(today.slice(0, 7)) };
  const to = asked.to < today ? asked.to : today;
  const looked: Days[] = [{ from: shiftDate(to, 1 - firstDays), to }];
  let end = endOfMonth(to.slice(0, 7));
  for (const back of thenMonths) {
    const from = `${shiftDate(to, -back).slice(0, 7)}-01`;
    looked.push({ from, to: end });
    end = shiftDate(from, -1);
  }
  looked.push({ from: beginning, to: end });
  return looked.flatMap((span, index) => {
    const common = commonDays(asked, span);
    return common ? [{ days: common, isWhole: index === looked.length - 1 && days === null }] : [];
  });
}

async function findWithin(
  { query, limit }: Sought,
  { days, isWhole }: Span,
  executor: Executor,
): Promise<string[]> {
  const dated = isWhole ? query : allOf([query, anyOf(marksOfDays(days).map(quoted))].filter(Boolean));
  // Two days later, so that it covers every zone.
  const before = isWhole ? shiftDate(days.to, 2) : "infinity";
  const { rows } = await executor.execute<{ story_id: string }>(sql`
    with hit as materialized (
      select story_id, visible_at from newest_answers(${dated}::tsquery, ${before}::timestamptz, ${limit + spare})
    )
    select hit.story_id from hit join public_stories story on story.story_id = hit.story_id
    order by hit.visible_at desc limit ${limit}`);
  return rows.map((row) => row.story_id);
}
