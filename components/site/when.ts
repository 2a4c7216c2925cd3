import { formatShort, formatTime, localDate } from "#lib/dates.ts";
import type { Site } from "./site.ts";

/** "14.05 WIB" for today, "22 Nov, 14.05 WIB" before. Pages that are kept end with the site's day. */
export function when(
  at: Date,
  { timeZone, locale }: Pick<Site, "timeZone" | "locale">,
  now = new Date(),
): string {
  return localDate(at, timeZone) === localDate(now, timeZone)
    ? formatTime(at, timeZone)
    : formatShort(at, timeZone, locale);
}
