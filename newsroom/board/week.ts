import { shiftDate } from "#lib/calendar.ts";
import { formatClock, localDate, zonedTime } from "#lib/dates.ts";

/** Seven days from a Monday by the site's clock, and the instants at which they begin and end. */
export interface Week {
  /** "2026-11-30" … in order, Monday first. */
  readonly days: readonly string[];
  readonly from: Date;
  /** The first instant that no longer belongs to it. */
  readonly until: Date;
}

/** The week that holds a date, by the clock of `zone`. Throws on what `isDate` refuses. */
export function weekOf(date: string, zone: string): Week {
  const monday = mondayOf(date);
  const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => shiftDate(monday, ahead));
  return { days, from: beginOfDay(monday, zone), until: beginOfDay(shiftDate(monday, 7), zone) };
}

/** The week that holds an instant. */
export function weekAround(at: Date, zone: string): Week {
  return weekOf(localDate(at, zone), zone);
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return shiftDate(date, -((weekday + 6) % 7));
}

/** The middle of a date by the site's clock: an instant by which to write its name. */
export function noonOf(date: string, zone: string): Date {
  const noon = zonedTime({ date, time: "12:00" }, zone);
  return noon.ok ? noon.at : beginOfDay(date, zone);
}

/** The hour that the site's clock shows, 0 to 23. */
export function hourOf(at: Date, zone: string): number {
  return Number(formatClock(at, zone).slice(0, 2));
}

/** Date and time as a form takes them, when something of `at` is put on another day and hour: its minute stays. */
export function movedWall(
  at: Date,
  to: { day: string; hour: number },
  zone: string,
): { date: string; time: string } {
  return { date: to.day, time: `${String(to.hour).padStart(2, "0")}:${formatClock(at, zone).slice(3)}` };
}

/** When a day begins: at midnight, or where the clock jumps over that, at the first instant after. */
export function beginOfDay(date: string, zone: string): Date {
  const midnight = zonedTime({ date, time: "00:00" }, zone);
  if (midnight.ok) return midnight.at;
  if (midnight.reason === "skipped") return midnight.next;
  if (midnight.reason === "doubled") return midnight.earlier;
  throw new Error(`${date} is no date`);
}
