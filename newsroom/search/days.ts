import { shiftDate } from "#lib/calendar.ts";
import { marks } from "./marks.ts";

/** Days by the site's clock, both ends included. */
export interface Days {
  /** "2026-11-22". */
  readonly from: string;
  readonly to: string;
}

/** The last day of a month ("2026-02"). */
export function endOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** What two spans have in common, or null. */
export function commonDays(one: Days, other: Days): Days | null {
  const [, from = one.from] = [one.from, other.from].sort();
  const [to = one.to] = [one.to, other.to].sort();
  return from <= to ? { from, to } : null;
}

/** Marks of which every day of the span carries one and no other day does: whole years, whole months, days. */
export function marksOfDays({ from, to }: Days): string[] {
  const found: string[] = [];
  let day = from;
  while (day <= to) {
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    if (day.endsWith("-01-01") && `${year}-12-31` <= to) {
      found.push(marks.year(year));
      day = shiftDate(`${year}-12-31`, 1);
    } else if (day.endsWith("-01") && endOfMonth(month) <= to) {
      found.push(marks.month(month));
      day = shiftDate(endOfMonth(month), 1);
    } else {
      found.push(marks.day(day));
      day = shiftDate(day, 1);
    }
  }
  return found;
}
