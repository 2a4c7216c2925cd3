import { type DateLocale, formatDateLine, formatRelative } from "#lib/dates.ts";

interface WhenProps {
  at: Date;
  now: Date;
  timeZone: string;
  locale: DateLocale;
}

/** A time as the desk says it: relative under a day, else the short date; the whole date line on pointing. */
export function When({ at, now, timeZone, locale }: WhenProps) {
  return (
    <time dateTime={at.toISOString()} title={formatDateLine(at, timeZone, locale)}>
      {formatRelative(at, now, timeZone, locale)}
    </time>
  );
}
