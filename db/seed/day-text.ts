import { formatWeekday, localDate } from "#lib/dates.ts";

const hourInMs = 60 * 60_000;
/** Who writes at two in the morning tells of the day before: the day of the news begins at half past five. */
const dayBeginsAfterHours = 5.5;

/**
 * Puts dates where a demo text says `{day:0}`: "Selasa (24/11/2026)" for the day of `at`, `{day:-1}` for the
 * day before and so on, by the clock of `timeZone`.
 */
export function fillDays(text: string, at: Date, timeZone: string): string {
  return text.replace(/\{day:(-?\d+)\}/g, (_, days: string) => {
    const day = new Date(at.getTime() + (Number(days) * 24 - dayBeginsAfterHours) * hourInMs);
    const [year, month, date] = localDate(day, timeZone).split("-");
    const weekday = formatWeekday(day, timeZone, "id").split(",")[0] ?? "";
    return `${weekday} (${Number(date)}/${Number(month)}/${year})`;
  });
}
