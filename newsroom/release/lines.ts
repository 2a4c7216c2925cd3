import type { Entry } from "./ledger.ts";
import type { Shape, Source, SourceLine } from "./source.ts";
import { compareEdits, cutStrand, type Edit, type Strand, trimStrand } from "./strand.ts";
import type { PartName } from "./types.ts";

/** An edit of the source that is done when its change is. */
export interface LineEdit extends Edit {
  entry: Entry;
}

/** One line on its way: what the source has, and how it looks with every change done. */
export interface Line {
  from: number;
  to: number;
  blanksBefore: number;
  shape: Shape;
  /** How many columns of space stand before the first word. */
  indent: number;
  edits: LineEdit[];
  /** The line with all edits done, without spaces at its ends: what rules look at. */
  seen: Strand;
  /** The line ends in a soft hyphen: the word goes on. */
  endsInSoftHyphen: boolean;
  /** Running text begins here for certain: it had a dateline. */
  startsText: boolean;
  /** The change that drops the line. */
  droppedBy: Entry | null;
  /** The message whose time and sender this line is. */
  stamps: Line | null;
  /** Dropped lines after this one over which its sentence goes on, and whether this is such a one. */
  bridged: Line[];
  isBridged: boolean;
  /** Never joined to the line before. */
  startsParagraph: boolean;
  /** Never joined to the line after. */
  endsParagraph: boolean;
  /** The part of the release that the line is, and the change that found it. */
  part: { name: PartName; entry: Entry } | null;
  /** The change that made a list or table of it. */
  shapedBy: Entry | null;
  /** The change that keeps several empty lines before it to one. */
  blanksEntry: Entry | null;
}

/** The source's lines, untouched as yet. */
export function linesOf(source: Source, sourceLines: readonly SourceLine[]): Line[] {
  return sourceLines.map((line) => {
    const raw = source.text.slice(line.from, line.to);
    const shown = raw.trimEnd();
    return {
      ...line,
      indent: columnsOf(raw.slice(0, raw.length - raw.trimStart().length)),
      edits: [],
      seen: trimStrand(cutStrand(source.text, line.from, line.to, [])),
      endsInSoftHyphen: shown.endsWith("\u00ad"),
      startsText: false,
      droppedBy: null,
      stamps: null,
      bridged: [],
      isBridged: false,
      startsParagraph: false,
      endsParagraph: false,
      part: null,
      shapedBy: null,
      blanksEntry: null,
    };
  });
}

function columnsOf(space: string): number {
  let columns = 0;
  for (const character of space) columns += character === "\t" ? 8 : 1;
  return columns;
}

/** Adds the edits of one change to a line and looks at it anew. */
export function editLine(source: Source, line: Line, entry: Entry, edits: readonly Edit[]): void {
  for (const edit of edits) line.edits.push({ ...edit, entry });
  line.edits.sort(compareEdits);
  line.seen = trimStrand(cutStrand(source.text, line.from, line.to, line.edits));
}

/** A line as two, divided at a place of the source. */
export function divideLine(source: Source, line: Line, at: number): [Line, Line] {
  const piece = (from: number, to: number): Line => {
    const edits = line.edits.filter((edit) => edit.from >= from && edit.to <= to);
    return { ...line, from, to, edits, seen: trimStrand(cutStrand(source.text, from, to, edits)) };
  };
  const first = { ...piece(line.from, at), endsInSoftHyphen: false };
  return [first, { ...piece(at, line.to), indent: 0, blanksBefore: 0 }];
}

/** Takes an undone stamp back to the front of its message. */
export function joinStamp(stamp: Line, message: Line): void {
  message.from = stamp.from;
  message.edits = [...stamp.edits, ...message.edits].sort(compareEdits);
}

/** The line with the edits done whose changes are applied. */
export function finalStrand(source: Source, line: Line): Strand {
  return trimStrand(
    cutStrand(
      source.text,
      line.from,
      line.to,
      line.edits.filter((edit) => edit.entry.applied),
    ),
  );
}

/** Begins a paragraph with a line: what stood before it was dropped or is another message. */
export function startParagraph(line: Line | undefined): void {
  if (line === undefined) return;
  line.startsParagraph = true;
  line.blanksBefore = Math.max(line.blanksBefore, 1);
}

/** Lines that no change has dropped: what every later rule works on, whether the drop is undone or not. */
export function standingLines(lines: readonly Line[]): Line[] {
  return lines.filter((line) => line.droppedBy === null);
}
