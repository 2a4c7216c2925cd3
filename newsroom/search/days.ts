import { marks } from "./marks.ts";

/** Days by the site's clock, both ends included. */
export interface Days {
  /** "2026-11-22". */
  readonly from: string;
  readonly to: string;
}

/** The date so many days after another, or before it. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether it is written as a date and is one. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
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
      day = daysAfter(`${year}-12-31`, 1);
    } else if (day.endsWith("-01") && endOfMonth(month) <= to) {
      found.push(marks.month(month));
      day = daysAfter(endOfMonth(month), 1);
    } else {
      found.push(marks.day(day));
      day = daysAfter(day, 1);
    }
  }
  return found;
}
