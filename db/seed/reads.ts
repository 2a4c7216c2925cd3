import type { CountedHour } from "#newsroom/reads/commands/add-reads.ts";

const hourInMs = 60 * 60_000;
/** The demo newspaper stands in Asia/Jakarta, which has no summer time. */
const offsetHours = 7;

/** How much is read in each hour of the day: at breakfast, at noon, and most after the evening prayer. */
const hoursOfDay = [
  4, 2, 2, 2, 5, 14, 30, 42, 40, 34, 32, 38, 48, 40, 32, 30, 34, 38, 44, 56, 60, 46, 26, 11,
] as const;

/** Saturdays and Sundays are quieter. */
const weekend = 0.72;

/** Over how many hours a story finds its readers. */
const lifeHours = 30 * 24;

/**
 * Spreads the reads of a story over thirty days from its publication: many at first, fewer later, with the
 * day's tides; what lies after `now` has not happened. The same story always has the same. Older stories stand
 * for the many of their days that the demo does not hold, and have up to four times as many.
 */
export function readsByHour(storyId: string, visibleAt: Date, reads: number, now: Date): CountedHour[] {
  const start = Math.floor(visibleAt.getTime() / hourInMs) * hourInMs;
  const daysAgo = (now.getTime() - start) / (24 * hourInMs);
  const inAll = reads * (1 + Math.min(3, daysAgo / 6));
  const weights = Array.from({ length: lifeHours }, (_, age) => weightOf(start, age, reads));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counted: CountedHour[] = [];
  let reached = 0;
  let given = 0;
  for (const [age, weight] of weights.entries()) {
    reached += weight;
    if (start + age * hourInMs > now.getTime()) break;
    const upToHere = Math.round((reached / whole) * inAll);
    if (upToHere > given) {
      const hour = new Date(start + age * hourInMs);
      counted.push({ storyId, hour, reads: upToHere - given, suspect: 0 });
    }
    given = upToHere;
  }
  return counted;
}

function weightOf(start: number, age: number, seed: number): number {
  const local = new Date(start + (age + offsetHours) * hourInMs);
  const day = local.getUTCDay();
  const tide = (hoursOfDay[local.getUTCHours()] ?? 1) * (day === 0 || day === 6 ? weekend : 1);
  // A sine of large numbers: uneven, and the same at every start.
  const unevenness = 1 + 0.35 * Math.sin(seed * 12.9898 + age * 78.233);
  return (tide * unevenness) / (1 + age / 7) ** 1.25;
}
