/**
 * Lexemes that no text can hold, written into `story_search` beside a story's words: what it is filtered by. The
 * trigger `publications_searched` writes the same.
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
  kind: (kind: string) => `@k${kind}`,
  /** A stem in a title. */
  title: (stem: string) => `^${stem}`,
} as const;
