import type { SourceKind } from "#newsroom/sources/types.ts";
import type { ReleaseInput } from "../types.ts";

/** A file that came with a release. */
export interface FoundFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A release as it came in, read and not yet cleaned. */
export interface ReceivedRelease {
  kind: SourceKind;
  /** "" when it was pasted. */
  fileName: string;
  /** Of a mail, "" otherwise. */
  subject: string;
  /** What the rules clean. */
  input: ReleaseInput;
  /** Its words as they were received: what is kept as the source. */
  text: string;
  /** JPEG, PNG, WebP and GIF pictures that came with it. */
  pictures: FoundFile[];
  /** Files that came with it and can be read as a release themselves. */
  readable: FoundFile[];
  /** Names of files that came with it and are of no use here: other attachments, drawings of Office. */
  others: string[];
}

/** Why a file is not read; a key under `editor.release.refusals`. */
export type IntakeRefusal =
  | "old-word"
  | "locked"
  | "pdf"
  | "odt"
  | "rtf"
  | "spreadsheet"
  | "slides"
  | "archive"
  | "picture"
  | "unknown"
  | "too-large"
  | "bomb"
  | "broken"
  | "empty";

export type Reading =
  | { ok: true; received: ReceivedRelease }
  | { ok: false; reason: IntakeRefusal; limitMegabytes?: number };
