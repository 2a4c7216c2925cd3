/**
 * Lexemes that no text can hold, written into `story_search` and `story_texts` beside a story's words: what it is
 * filtered by. The triggers `publications_searched` and `stories_title_searched` write the same.
 */
export const marks = {
  /** A date of the site's clock: "2026-11-22". */
  day: (date: string) => `@d${date.replaceAll("-", "")}`,
  /** "2026-11". */
  month: (month: string) => `@m${month.replace("-", "")}`,
  /** "2026". */
  year: (year: string) => `@y${year}`,
  section: (sectionId: string) => `@s${sectionId}`,
  writer: (personId: string) => `@p${personId}`,
  /** Of a draft, on the desk. */
  state: (state: string) => `@w${state}`,
  kind: (kind: string) => `@k${kind}`,
  /** A stem in a title. */
  title: (stem: string) => `^${stem}`,
} as const;
