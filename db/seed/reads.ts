const hourInMs = 60 * 60_000;
const readHours = [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 26, 34, 44, 58, 76, 100, 140] as const;

export interface ReadsOfHour {
  readonly storyId: string;
  readonly hour: Date;
  readonly reads: number;
}

/** Spreads the reads of a story over the hours since it was published: many at first, fewer later. */
export function readsByHour(storyId: string, visibleAt: Date, reads: number, now: Date): ReadsOfHour[] {
  const start = Math.floor(visibleAt.getTime() / hourInMs) * hourInMs;
  const hours = readHours.map((after) => start + after * hourInMs).filter((hour) => hour <= now.getTime());
  const weights = hours.map((_, position) => 1 / (position + 1.5));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return hours.map((hour, position) => ({
    storyId,
    hour: new Date(hour),
    reads: Math.max(1, Math.round(((weights[position] ?? 0) / whole) * reads)),
  }));
}
