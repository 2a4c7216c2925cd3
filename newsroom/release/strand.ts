/** A piece of text that still knows where each of its characters came from in the source. */
export interface Strand {
  text: string;
  segments: Segment[];
}

export interface Segment {
  /** Where the segment starts in the strand. */
  at: number;
  from: number;
  to: number;
  /** Whether it is the source's own text from `from` to `to`; otherwise it was put in its place. */
  copied: boolean;
}

/** Replace `from`–`to` by `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

export const emptyStrand: Strand = { text: "", segments: [] };

/** Order for `cutStrand`: by place, the longer first, so that an edit inside another falls away. */
export function compareEdits(a: Edit, b: Edit): number {
  return a.from - b.from || b.to - a.to;
}

/** The stretch `from`–`to` of the source with `edits` done. They are in `compareEdits` order. */
export function cutStrand(source: string, from: number, to: number, edits: readonly Edit[]): Strand {
  const texts: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  let position = from;
  const push = (text: string, start: number, end: number, copied: boolean) => {
    if (text === "") return;
    segments.push({ at, from: start, to: end, copied });
    texts.push(text);
    at += text.length;
  };
  for (const edit of edits) {
    if (edit.from < position || edit.to > to) continue;
    push(source.slice(position, edit.from), position, edit.from, true);
    push(edit.text, edit.from, edit.to, false);
    position = edit.to;
  }
  push(source.slice(position, to), position, to, true);
  return { text: texts.join(""), segments };
}

/** The strand from `start` to `end` of its text. */
export function sliceStrand(strand: Strand, start: number, end: number): Strand {
  if (start <= 0 && end >= strand.text.length) return strand;
  const segments: Segment[] = [];
  for (let index = segmentIndexAt(strand, start); index < strand.segments.length; index += 1) {
    const segment = strand.segments[index];
    if (segment === undefined || segment.at >= end) break;
    const low = Math.max(start, segment.at);
    const high = Math.min(end, strand.segments[index + 1]?.at ?? strand.text.length);
    if (low >= high) continue;
    segments.push({
      at: low - start,
      from: segment.copied ? segment.from + (low - segment.at) : segment.from,
      to: segment.copied ? segment.from + (high - segment.at) : segment.to,
      copied: segment.copied,
    });
  }
  return { text: strand.text.slice(Math.max(0, start), end), segments };
}

/** The strand without spaces at its ends. */
export function trimStrand(strand: Strand): Strand {
  const start = strand.text.length - strand.text.trimStart().length;
  return sliceStrand(strand, start, Math.max(start, strand.text.trimEnd().length));
}

/** Several strands in one, `separators[i]` between strand i and the next. */
export function joinStrands(strands: readonly Strand[], separators: readonly string[]): Strand {
  const texts: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  strands.forEach((strand, index) => {
    for (const segment of strand.segments) segments.push({ ...segment, at: segment.at + at });
    texts.push(strand.text);
    at += strand.text.length;
    const separator = separators[index] ?? "";
    if (index === strands.length - 1 || separator === "") return;
    const place = sourceEnd(strand);
    segments.push({ at, from: place, to: place, copied: false });
    texts.push(separator);
    at += separator.length;
  });
  return { text: texts.join(""), segments };
}

/** The strand with edits of its own text (in order, apart from each other) done. */
export function editStrand(strand: Strand, edits: readonly Edit[]): Strand {
  if (edits.length === 0) return strand;
  const pieces: Strand[] = [];
  let position = 0;
  for (const edit of edits) {
    pieces.push(sliceStrand(strand, position, edit.from));
    const from = sourceOf(strand, edit.from);
    if (edit.text !== "") {
      const segment = { at: 0, from, to: Math.max(from, sourceOf(strand, edit.to)), copied: false };
      pieces.push({ text: edit.text, segments: [segment] });
    }
    position = edit.to;
  }
  pieces.push(sliceStrand(strand, position, strand.text.length));
  return joinStrands(pieces, []);
}

/** Where in the source the character at `offset` came from; the end of the last one for the end. */
export function sourceOf(strand: Strand, offset: number): number {
  if (offset >= strand.text.length) return sourceEnd(strand);
  const segment = strand.segments[segmentIndexAt(strand, offset)];
  if (segment === undefined) return 0;
  return segment.copied ? segment.from + (offset - segment.at) : segment.from;
}

function sourceEnd(strand: Strand): number {
  return strand.segments.at(-1)?.to ?? 0;
}

function segmentIndexAt(strand: Strand, offset: number): number {
  let low = 0;
  let high = strand.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((strand.segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
