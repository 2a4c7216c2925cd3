/** Times of the day in order, each once, as "06:00"; null when one of them is none. */
export function readUsualTimes(typed: readonly string[]): string[] | null {
  const times = typed.map((time) => time.trim()).filter((time) => time !== "");
  if (!times.every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return null;
  return [...new Set(times)].sort();
}

/** Reasons in their order, without empty ones and without doubles. */
export function readReasons(typed: readonly string[]): string[] {
  const reasons = typed.map((reason) => reason.normalize("NFC").replace(/\s+/g, " ").trim());
  return [...new Set(reasons.filter((reason) => reason !== ""))];
}
