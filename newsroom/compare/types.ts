/** A stretch of text that both versions share, or that only the later or only the earlier one has. */
export interface Run {
  readonly status: "same" | "inserted" | "deleted";
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

/** What a line of a body is to its reader. `number` is a point of a numbered list. */
export const lineKinds = [
  "paragraph",
  "subhead",
  "quote",
  "pull-quote",
  "quote-source",
  "bullet",
  "number",
  "table-row",
  "picture",
  "read-also",
  "embed",
  "rule",
  /** A block that this release does not know, by whatever words it holds. */
  "unknown",
] as const;
export type LineKind = (typeof lineKinds)[number];

/** One line of a body: a paragraph, a heading, a point of a list, a row of a table, a picture's caption. */
export interface Line {
  readonly kind: LineKind;
  /** How deep in a list, 0 outside one. */
  readonly depth: number;
  readonly tokens: readonly Token[];
  /** What it points to besides its words: a picture, a story, an embed. Two lines with other targets differ. */
  readonly target: string;
}

/** A word or a stretch of what stands between words, with its marks. */
export interface Token {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

/**
 * A line of the comparison. `changed` has runs of all three kinds; `restyled` has the same words with other
 * marks or as another kind of line; `moved-from` and `moved-to` are one line that changed its place.
 */
export interface ComparedLine {
  readonly status: "same" | "changed" | "restyled" | "inserted" | "deleted" | "moved-from" | "moved-to";
  readonly kind: LineKind;
  readonly depth: number;
  readonly runs: readonly Run[];
  /** The pictures that the line stands for in either version; null where it stands for none. */
  readonly pictures: PictureChange | null;
}

/** The same place of a story with one picture before and another after, by their ids. */
export interface PictureChange {
  readonly before: string | null;
  readonly after: string | null;
}

export const comparedFields = [
  "kicker",
  "title",
  "dek",
  "place",
  "kind",
  "section",
  "bylines",
  "code",
  "tags",
  "slug",
  "picture",
  "pictureCaption",
  "pictureCredit",
  "pictureAlt",
  "unverified",
  "sensitive",
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** A field that differs, as words to read. */
export interface ComparedFieldChange {
  readonly field: ComparedField;
  readonly runs: readonly Run[];
  readonly pictures: PictureChange | null;
}

export interface StoryComparison {
  /** Only fields that differ. */
  readonly fields: readonly ComparedFieldChange[];
  /** Every line of both bodies, in reading order. */
  readonly lines: readonly ComparedLine[];
  readonly wordsInserted: number;
  readonly wordsDeleted: number;
  readonly identical: boolean;
}
