import type { Block } from "#newsroom/body/types.ts";
import type { Paste } from "#newsroom/release/intake/read-paste.ts";
import type { IntakeRefusal } from "#newsroom/release/intake/types.ts";
import type { ChangeKind } from "#newsroom/release/types.ts";
import type { ReleaseView } from "#newsroom/release/view.ts";
import type { SourceKind } from "#newsroom/sources/types.ts";

/** What was chosen about the changes: for all of a kind, and for single ones, which go before. */
export interface Choices {
  all: Partial<Record<ChangeKind, boolean>>;
  each: ReadonlyMap<string, boolean>;
}

/** What the worker is asked. */
export type Question =
  | { ask: "open"; incoming: Paste | File; knownCodes: string[] }
  /** A file that came with the opened release, as a release of its own. */
  | { ask: "open-attached"; index: number; knownCodes: string[] }
  | { ask: "choose"; choices: Choices }
  /** The body to put in, up to so many characters, and what is kept as the source. */
  | { ask: "take"; limit: number }
  | { ask: "picture"; index: number }
  /** Which share of the story stands in these releases; they are sent once and then known by their key. */
  | { ask: "share"; key: string; releases: string[] | null; story: string };

export interface FoundName {
  name: string;
  bytes: number;
}

/** A release that is open in the worker, as the screen knows it. */
export interface OpenedRelease {
  kind: SourceKind;
  fileName: string;
  /** A title from a mail's subject, for a release that has none. */
  subjectTitle: string;
  pictures: FoundName[];
  attached: FoundName[];
  others: string[];
  /** What it is recognised by. */
  hashes: number[];
}

export interface TakenRelease {
  body: Block[];
  /** Blocks that were left out, being too many. */
  left: number;
  source: { kind: SourceKind; fileName: string; subject: string; text: string };
}

/** What the worker answers. */
export type Answer =
  | { answer: "opened"; release: OpenedRelease; view: ReleaseView }
  | { answer: "refused"; reason: IntakeRefusal; limitMegabytes: number }
  | { answer: "view"; view: ReleaseView }
  | { answer: "taken"; taken: TakenRelease }
  | { answer: "picture"; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { answer: "share"; share: number }
  /** The share of releases that are not known here: send them along. */
  | { answer: "unknown-releases" }
  | { answer: "failed"; message: string };

export type FromWorker = { id: number; answer: Answer } | { id: number; done: number };
export interface ToWorker {
  id: number;
  question: Question;
}
