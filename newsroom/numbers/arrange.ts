import type { Period } from "./period.ts";
import type { Column, Compared, HourCount, Overview } from "./types.ts";

const dayMs = 24 * 60 * 60_000;

/** Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/**
 * Puts the hours of a period and of the one before it into what the page shows: sums, a time axis (hours when
 * the period is one day, else days) and a week of hours.
 */
export function arrangeReads(
  hours: readonly HourCount[],
  period: Period,
  now: Date,
): Pick<Overview, "reads" | "suspect" | "columns" | "heat" | "weekdays"> {
  const inside = hours.filter(({ at }) => at >= period.from && at < period.until);
  const before = hours.filter(({ at }) => at >= period.before.from && at < period.from);
  const held = before.filter(({ at }) => at < period.before.until);
  const heat = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const { day, hour, reads } of inside) {
    const row = heat[weekdayOf(day)];
    if (row) row[hour] = (row[hour] ?? 0) + reads;
  }
  const weekdays = Array.from({ length: 7 }, () => 0);
  for (const day of period.days) {
    const weekday = weekdayOf(day);
    weekdays[weekday] = (weekdays[weekday] ?? 0) + 1;
  }
  return {
    reads: { now: sumOf(inside), before: sumOf(held) },
    suspect: inside.reduce((sum, { suspect }) => sum + suspect, 0),
    columns:
      period.kind === "today" ? byHour(inside, before, period, now) : byDay(inside, before, period, now),
    heat,
    weekdays,
  };
}

/** How much more or less, as a share of what was before; null when there was nothing. */
export function change({ now, before }: Compared): number | null {
  return before === 0 ? null : (now - before) / before;
}

/** The hours of a story from the one in which it came out, without gaps; those that have not come are left out. */
export function hoursSince(
  hours: readonly HourCount[],
  publishedAt: Date,
  { many, now }: { many: number; now: Date },
): { readonly at: Date; readonly reads: number }[] {
  const hourMs = 60 * 60_000;
  const first = Math.floor(publishedAt.getTime() / hourMs) * hourMs;
  const read = new Map(hours.map(({ at, reads }) => [at.getTime(), reads]));
  return Array.from({ length: many }, (_, index) => first + index * hourMs)
    .filter((at) => at <= now.getTime())
    .map((at) => ({ at: new Date(at), reads: read.get(at) ?? 0 }));
}

function byHour(
  inside: readonly HourCount[],
  before: readonly HourCount[],
  { from }: Period,
  now: Date,
): Column[] {
  const of = (counts: readonly HourCount[], hour: number) =>
    sumOf(counts.filter((count) => count.hour === hour));
  return Array.from({ length: 24 }, (_, hour) => ({
    place: hour,
    now: of(inside, hour),
    before: of(before, hour),
    ahead: from.getTime() + hour * 60 * 60_000 > now.getTime(),
  }));
}

/** The first day of the period stands beside the first day before it, and so on. */
function byDay(
  inside: readonly HourCount[],
  before: readonly HourCount[],
  period: Period,
  now: Date,
): Column[] {
  const sums = new Map<string, number>();
  for (const { day, reads } of [...before, ...inside]) sums.set(day, (sums.get(day) ?? 0) + reads);
  return period.days.map((day, index) => ({
    place: day,
    now: sums.get(day) ?? 0,
    before: sums.get(period.before.days[index] ?? "") ?? 0,
    ahead: period.from.getTime() + index * dayMs > now.getTime(),
  }));
}

function sumOf(counts: readonly HourCount[]): number {
  return counts.reduce((sum, { reads }) => sum + reads, 0);
}
