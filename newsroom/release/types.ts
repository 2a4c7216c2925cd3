import type { Block } from "#newsroom/body/types.ts";

/** What was pasted: plain text, or the HTML side of a clipboard. */
export type ReleaseInput = { text: string } | { html: string };

export interface CleanOptions {
  /** Codes of people of this newsroom (`mas`): they may stand in capitals and are still found. */
  knownCodes?: readonly string[];
  /** Ids of changes that are undone. */
  skip?: ReadonlySet<string>;
  /** Ids of offered repairs that are taken. */
  accept?: ReadonlySet<string>;
  /** What was chosen for a change, before `skip` and `accept` are asked; undefined when nothing was. */
  choose?: (id: string, kind: ChangeKind) => boolean | undefined;
  /** Called as the work goes on, with the share (0–1) that is done. */
  onProgress?: (done: number) => void;
}

export type ChangeKind = "unwrap" | "dehyphenate" | "clean" | "recognise" | "repair";

export type PartName = "title" | "dek" | "place" | "caption" | "credit" | "source" | "code" | "byline";

/**
 * One thing that was done to the release, or is offered. `at` is the index of a body block or the name
 * of a part. `before` and `after` hold whole words (of the line or the paragraph), so that for all
 * applied changes together: words of input − words of `before` + words of `after` = words of the parts.
 */
export interface Change {
  /** The same for the same input, whatever is skipped or accepted. */
  id: string;
  kind: ChangeKind;
  applied: boolean;
  /** False for what may never come back: scripts, foreign pictures, control characters. */
  undoable: boolean;
  at: number | PartName;
  before: string;
  after: string;
  /** A key under `release.reasons` in `messages/*.json`; `values` fill it. */
  reason: Reason;
  values: Record<string, string | number>;
}

export type Reason =
  | "unwrap"
  | "syllable-hyphen"
  | "control-characters"
  | "invisible-characters"
  | "odd-spaces"
  | "doubled-spaces"
  | "odd-letters"
  | "empty-paragraphs"
  | "ruler"
  | "message-stamp"
  | "forwarded"
  | "mail-header"
  | "mail-quote-marks"
  | "quoted-reply"
  | "mail-signature"
  | "page-mark"
  | "running-head"
  | "bold-signs"
  | "italic-signs"
  | "word-residue"
  | "script"
  | "foreign-picture"
  | "hidden-text"
  | "redirected-link"
  | "unsafe-link"
  | "letterhead"
  | "title"
  | "dek"
  | "caption"
  | "credit"
  | "dateline"
  | "source"
  | "byline"
  | "code"
  | "list"
  | "table"
  | "subhead"
  | "fused-words"
  | "fused-small-words"
  | "missing-space"
  | "space-before-mark"
  | "space-after-bracket"
  | "doubled-word"
  | "preposition"
  | "passive-verb"
  | "unclosed-quote"
  | "mixed-quotes"
  | "name-two-ways"
  | "spelling"
  | "joined-prefix";

export interface ReleaseParts {
  title: string;
  dek: string;
  /** The place of the dateline as it was written, such as `JAMBI`. */
  place: string;
  caption: string;
  credit: string;
  source: string;
  /** The reporter's code without brackets: `mas`, `mas/rud`, `*`, `adv`. */
  code: string;
  byline: string;
  /** Blocks of a body (see `newsroom/body/types.ts`); none when the release has no running text. */
  body: Block[];
}

export interface CleanedRelease {
  parts: ReleaseParts;
  changes: Change[];
}
