import { shiftDate } from "#lib/calendar.ts";
import { localDate } from "#lib/dates.ts";
import { beginOfDay } from "#newsroom/board/week.ts";

export const periodKinds = ["today", "week", "thirty-days", "month"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A stretch of whole days by the site's clock, and the stretch before with which it is compared. */
export interface Period {
  readonly kind: PeriodKind;
  /** "2026-11-23" … in order. */
  readonly days: readonly string[];
  readonly from: Date;
  /** The first instant that no longer belongs to it; it may lie ahead. */
  readonly until: Date;
  /** As long as what has passed of the period, so that a day at noon is held against a morning. */
  readonly before: { readonly days: readonly string[]; readonly from: Date; readonly until: Date };
}

const hourMs = 60 * 60_000;
const lengths = { today: 1, week: 7, "thirty-days": 30 } as const;

/** The month of a date: "2026-11". */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** A month so many months later, or earlier. */
export function shiftMonth(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Whether a word names a month that a newsroom can remember. */
export function isMonth(word: string): boolean {
  return /^(19[789]\d|20\d\d)-(0[1-9]|1[0-2])$/.test(word);
}

/** A month by the site's clock: its days, and when it begins and ends. */
export function daysOfMonth(month: string, zone: string): Pick<Period, "days" | "from" | "until"> {
  const first = `${month}-01`;
  const next = `${shiftMonth(month, 1)}-01`;
  const days: string[] = [];
  for (let day = first; day < next; day = shiftDate(day, 1)) days.push(day);
  return { days, from: beginOfDay(first, zone), until: beginOfDay(next, zone) };
}

/** The period that ends today, or the month that is asked for (this one when none is). */
export function periodOf(
  { kind, month }: { kind: PeriodKind; month?: string | null },
  now: Date,
  zone: string,
): Period {
  const today = localDate(now, zone);
  if (kind === "month") {
    const asked = month ?? monthOf(today);
    const whole = daysOfMonth(asked, zone);
    const earlier = daysOfMonth(shiftMonth(asked, -1), zone);
    const passed = passedHours(whole, now);
    const until =
      now < whole.until ? Math.min(earlier.from.getTime() + passed, whole.from.getTime()) : whole.from;
    const before = { days: earlier.days, from: earlier.from, until: new Date(until) };
    return { kind, ...whole, before };
  }
  const length = lengths[kind];
  const endingOn = (last: string) =>
    Array.from({ length }, (_, index) => shiftDate(last, index - length + 1));
  const first = shiftDate(today, 1 - length);
  const whole = { from: beginOfDay(first, zone), until: beginOfDay(shiftDate(today, 1), zone) };
  const from = beginOfDay(shiftDate(first, -length), zone);
  const until = Math.min(from.getTime() + passedHours(whole, now), whole.from.getTime());
  const before = { days: endingOn(shiftDate(today, -length)), from, until: new Date(until) };
  return { kind, days: endingOn(today), ...whole, before };
}

/** How much of it has passed, in milliseconds of full hours, the one that runs included: counts are kept by hour. */
function passedHours({ from, until }: { from: Date; until: Date }, now: Date): number {
  const passed = Math.min(now.getTime(), until.getTime()) - from.getTime();
  return Math.max(1, Math.ceil(passed / hourMs)) * hourMs;
}
