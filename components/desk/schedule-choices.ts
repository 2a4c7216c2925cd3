import { formatClock, localDate, type ZonedTime, zonedTime } from "#lib/dates.ts";
import { conflictsAt, type TakenTime } from "#newsroom/schedule/rules.ts";

/** A time that newsrooms choose often, by the site's clock. */
export interface QuickTime {
  readonly day: "today" | "tomorrow";
  readonly date: string;
  readonly time: string;
}

const timesOfMost = ["06:00", "12:00", "17:00", "20:00"];
const dayMs = 24 * 60 * 60_000;
const quarterMs = 15 * 60_000;
/** What is chosen must still lie ahead when the button is pressed. */
const soonMs = 10 * 60_000;

/** The next four usual times that are at least ten minutes away, today's and tomorrow's. */
export function quickTimes(
  now: Date,
  timeZone: string,
  usualTimes: readonly string[] = timesOfMost,
): QuickTime[] {
  return usualAhead(now, timeZone, usualTimes).slice(0, 4);
}

/**
 * Times to suggest for a story: the next two quarters of an hour, then the next four usual times, each without
 * another story within the gap. In the order in which they come.
 */
export function freeTimes(
  now: Date,
  timeZone: string,
  {
    usualTimes,
    taken,
    gapMinutes,
  }: { usualTimes: readonly string[]; taken: readonly TakenTime[]; gapMinutes: number },
): QuickTime[] {
  const isFree = (wall: QuickTime) => {
    const read = zonedTime(wall, timeZone);
    return read.ok && conflictsAt(read.at, taken, gapMinutes).length === 0;
  };
  const first = Math.ceil((now.getTime() + soonMs) / quarterMs) * quarterMs;
  // A day of quarters is enough: who finds none free in it chooses by hand.
  const rounded = Array.from({ length: 96 }, (_, step) =>
    wallTime(new Date(first + step * quarterMs), now, timeZone),
  ).filter(isFree);
  const usual = usualAhead(now, timeZone, usualTimes).filter(isFree).slice(0, 4);
  const suggested = new Map(
    [...rounded.slice(0, 2), ...usual].map((wall) => [`${wall.date} ${wall.time}`, wall]),
  );
  return [...suggested.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, wall]) => wall);
}

function usualAhead(now: Date, timeZone: string, usualTimes: readonly string[]): QuickTime[] {
  const days = [
    { day: "today", date: localDate(now, timeZone) },
    { day: "tomorrow", date: localDate(new Date(now.getTime() + dayMs), timeZone) },
  ] as const;
  return days
    .flatMap(({ day, date }) => usualTimes.map((time) => ({ day, date, time })))
    .filter((wall) => {
      const read = zonedTime(wall, timeZone);
      return read.ok && read.at.getTime() > now.getTime() + soonMs;
    });
}

function wallTime(at: Date, now: Date, timeZone: string): QuickTime {
  const date = localDate(at, timeZone);
  const day = date === localDate(now, timeZone) ? "today" : "tomorrow";
  return { day, date, time: formatClock(at, timeZone).replace(".", ":") };
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
