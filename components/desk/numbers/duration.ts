/** How to say a length of time: a key under `numbers.duration`, and its values. */
export interface DurationWords {
  readonly key: "minutes" | "hours" | "wholeHours" | "days" | "wholeDays";
  readonly values: Readonly<Record<string, number>>;
}

/** Minutes up to an hour, hours and minutes up to two days, then days and hours. Takes milliseconds. */
export function durationOf(ms: number): DurationWords {
  const whole = Math.round(ms / 60_000);
  if (whole < 60) return { key: "minutes", values: { count: whole } };
  if (whole < 48 * 60) {
    const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
    return minutes === 0
      ? { key: "wholeHours", values: { hours } }
      : { key: "hours", values: { hours, minutes } };
  }
  const allHours = Math.round(whole / 60);
  const [days, hours] = [Math.floor(allHours / 24), allHours % 24];
  return hours === 0 ? { key: "wholeDays", values: { days } } : { key: "days", values: { days, hours } };
}
