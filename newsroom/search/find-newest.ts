import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { commonDays, type Days, daysAfter, marksOfDays } from "./days.ts";
import { allOf, anyOf, quoted } from "./write-query.ts";

/**
 * How many days are looked through at once, newest first. A word that stands in every third story is found often
 * enough in the last days; what nothing answered for a week is rare, and costs no more in all of the archive than
 * there are stories with it.
 */
const spans = [7, 60, 180, 400] as const;
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
  // Once each: the last span begins at a moment, the others at midnight of the site's clock.
  const found = new Set<string>();
  const look = async (span: Span) => {
    for (const id of await findWithin(sought, span, sought.limit - found.size, executor)) found.add(id);
  };
  const [lastWeek, ...earlier] = spansOf(sought);
  if (lastWeek) await look(lastWeek);
  for (const span of found.size === 0 ? atOnce(earlier) : earlier) {
    if (found.size >= sought.limit) break;
    await look(span);
  }
  return [...found];
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

/** Spans that hold every day asked for, newest first; the last one of an open end needs no marks. */
function spansOf({ days, today }: Sought): Span[] {
  const asked = days ?? { from: beginning, to: today };
  const to = asked.to < today ? asked.to : today;
  const edges = [0, ...spans].map((back) => daysAfter(to, -back));
  return edges.flatMap((edge, index) => {
    const isLast = index === spans.length;
    const span = { from: isLast ? beginning : daysAfter(edges[index + 1] ?? edge, 1), to: edge };
    const common = commonDays(asked, span);
    return common ? [{ days: common, isWhole: isLast && days === null }] : [];
  });
}

async function findWithin(
  { query }: Sought,
  { days, isWhole }: Span,
  limit: number,
  executor: Executor,
): Promise<string[]> {
  const dated = isWhole ? query : allOf([query, anyOf(marksOfDays(days).map(quoted))].filter(Boolean));
  // Two days later, so that it covers every zone.
  const before = isWhole ? daysAfter(days.to, 2) : "infinity";
  const { rows } = await executor.execute<{ story_id: string }>(sql`
    with hit as materialized (
      select story_id, visible_at from newest_answers(${dated}::tsquery, ${before}::timestamptz, ${limit + spare})
    )
    select hit.story_id from hit join public_stories story on story.story_id = hit.story_id
    order by hit.visible_at desc limit ${limit}`);
  return rows.map((row) => row.story_id);
}
