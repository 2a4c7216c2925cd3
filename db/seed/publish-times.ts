const hourInMs = 60 * 60_000;
/** The demo newspaper stands in Asia/Jakarta, which has no summer time. */
const offsetHours = 7;

/**
 * When readers first saw a demo story: `hoursAgo` before now, at an hour at which a small newspaper publishes
 * (nothing between 22.00 and 05.00, except in the last day), and not all at the same minute.
 */
export function visibleAtOf(
  seed: { hoursAgo: number; scheduled?: boolean },
  position: number,
  now: Date,
): Date {
  const rough = now.getTime() - seed.hoursAgo * hourInMs;
  if (seed.hoursAgo < 24) return wholeMinutes(rough, 1);
  const moved = rough - ((position * 17) % 53) * 60_000;
  const hour = new Date(moved + offsetHours * hourInMs).getUTCHours();
  const back = hour < 5 ? hour + 3 : Math.max(0, hour - 21);
  return wholeMinutes(moved - back * hourInMs, seed.scheduled ? 30 : 1);
}

function wholeMinutes(at: number, step: number): Date {
  return new Date(Math.floor(at / (step * 60_000)) * step * 60_000);
}
