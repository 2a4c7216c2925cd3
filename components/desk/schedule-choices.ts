import { localDate, type ZonedTime, zonedTime } from "#lib/dates.ts";

/** A time that newsrooms choose often, by the site's clock. */
export interface QuickTime {
  readonly day: "today" | "tomorrow";
  readonly date: string;
  readonly time: string;
}

const usualTimes = ["06:00", "12:00", "17:00", "20:00"];
const dayMs = 24 * 60 * 60_000;

/** The next four usual times that are at least ten minutes away, today's and tomorrow's. */
export function quickTimes(now: Date, timeZone: string): QuickTime[] {
  const days = [
    { day: "today", date: localDate(now, timeZone) },
    { day: "tomorrow", date: localDate(new Date(now.getTime() + dayMs), timeZone) },
  ] as const;
  return days
    .flatMap(({ day, date }) => usualTimes.map((time) => ({ day, date, time })))
    .filter(({ date, time }) => {
      const read = zonedTime({ date, time }, timeZone);
      return read.ok && read.at.getTime() > now.getTime() + 10 * 60_000;
    })
    .slice(0, 4);
}

/** What a date and a time of the form mean, or why they cannot be scheduled. */
export type Choice =
  | { readonly ok: true; readonly at: Date }
  | { readonly ok: false; readonly reason: "past"; readonly at: Date }
  | Exclude<ZonedTime, { ok: true }>;

/** Reads the form by the site's clock. `doubled` says which of two equal clock times is meant, once asked. */
export function readChoice(
  wall: { date: string; time: string },
  timeZone: string,
  now: Date,
  doubled: "earlier" | "later" | null,
): Choice {
  const read = zonedTime(wall, timeZone);
  const at = read.ok ? read.at : read.reason === "doubled" && doubled ? read[doubled] : null;
  if (!at) return read.ok ? { ok: false, reason: "malformed" } : read;
  return at.getTime() > now.getTime() ? { ok: true, at } : { ok: false, reason: "past", at };
}
