/** What was pasted, as one text with lines; every place in it is an offset into `text`. */
export interface Source {
  text: string;
  lines: SourceLine[];
  /** Marked stretches in order, never overlapping. */
  runs: MarkedRun[];
  /** What was dropped while reading and cannot come back. */
  notices: Notice[];
}

export interface SourceLine {
  from: number;
  to: number;
  /** Empty lines that stand before this one. */
  blanksBefore: number;
  shape: Shape;
}

export type Shape =
  | { type: "prose" }
  | { type: "subhead"; level: 2 | 3 }
  | { type: "quote"; quote: number }
  | { type: "point"; list: number; depth: number; ordered: boolean; start: number; point: number }
  | CellShape;

export interface CellShape {
  type: "cell";
  table: number;
  row: number;
  cell: number;
  header: boolean;
  colspan: number;
  rowspan: number;
}

export interface MarkedRun {
  from: number;
  to: number;
  bold: boolean;
  italic: boolean;
  href: string;
}

export interface Notice {
  reason:
    | "control-characters"
    | "word-residue"
    | "script"
    | "foreign-picture"
    | "hidden-text"
    | "redirected-link"
    | "unsafe-link";
  at: number;
  before: string;
  after: string;
  count: number;
}

/** Control characters that no text of a story may hold; tab and line breaks are dealt with by the readers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
export const controlCharacters = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
