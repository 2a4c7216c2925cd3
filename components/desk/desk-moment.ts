import type { DateLocale } from "#lib/dates.ts";

/** What a server part needs to show times: one "now" for the whole page, the site's zone, the reader's language. */
export interface DeskMoment {
  readonly now: Date;
  readonly timeZone: string;
  readonly locale: DateLocale;
}

/** The language of the desk as the date functions take it. */
export function dateLocale(locale: string): DateLocale {
  return locale === "en" ? "en" : "id";
}
