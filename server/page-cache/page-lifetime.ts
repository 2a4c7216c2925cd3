/** How far the clocks of this process and the database may differ. */
const clockSkewMs = 3_000;
/** Life of a page rendered just when something was due. */
const doubtfulMs = 500;

/**
 * The moment (ms) a page must end, given the next scheduled one. A page rendered shortly after a due time may
 * still lack what was due, by the database's clock, so it lives only briefly; older times are spent.
 */
export function endBySchedule(startedAt: number, scheduledAt: number | null): number {
  if (scheduledAt === null) return Number.POSITIVE_INFINITY;
  if (scheduledAt > startedAt) return scheduledAt;
  return startedAt - scheduledAt < clockSkewMs ? startedAt + doubtfulMs : Number.POSITIVE_INFINITY;
}
