import type { Group } from "./groups.ts";
import type { Entry } from "./ledger.ts";
import type { Line } from "./lines.ts";
import type { Source } from "./source.ts";
import type { Strand } from "./strand.ts";

/** Where a change shows in a text, in UTF-16 code units; `from` and `to` are one place for what was taken out. */
export interface Trace {
  from: number;
  to: number;
  /** Of the change. */
  id: string;
}

/** Where the changes of a release show, for two texts side by side. */
export interface ReleaseTrace {
  /** The release as it was read. */
  text: string;
  /** In `text`, by place; whole lines that became a part or were dropped, and words and breaks within lines. */
  before: Trace[];
  /** For each paragraph of the body in order: within its text, line breaks counted as one. */
  after: Trace[][];
}

/** Everything that the rules wrote down, brought to places. */
export function traceRelease(
  source: Source,
  lines: readonly Line[],
  groups: readonly Group[],
  paragraphs: readonly Strand[],
  entries: readonly Entry[],
): ReleaseTrace {
  const words = wordTraces(lines, groups, entries);
  const whole = lineTraces(lines);
  const byPlace = (a: Trace, b: Trace) => a.from - b.from || b.to - a.to;
  words.sort(byPlace);
  return {
    text: source.text,
    before: [...whole, ...words].sort(byPlace),
    after: paragraphs.map((strand) => tracesOf(strand, words)),
  };
}

/** Words and breaks within lines. */
function wordTraces(lines: readonly Line[], groups: readonly Group[], entries: readonly Entry[]): Trace[] {
  const traces: Trace[] = [];
  for (const line of lines) {
    for (const { from, to, entry } of line.edits) traces.push({ from, to, id: entry.id });
  }
  for (const { lines: joined, seams, unwrapEntry, syllableEntries } of groups) {
    seams.forEach((seam, index) => {
      const [line, next] = [joined[index], joined[index + 1]];
      const entry = syllableEntries.get(index) ?? (seam === "keep" ? null : unwrapEntry);
      if (line === undefined || next === undefined || !entry) return;
      const hyphen = syllableEntries.has(index) ? 1 : 0;
      traces.push({ from: line.to - hyphen, to: next.from, id: entry.id });
    });
  }
  for (const { span, id } of entries) if (span !== undefined) traces.push({ ...span, id });
  return traces;
}

/** Whole lines: what was dropped, and what became a part, a point of a list, a subhead. */
function lineTraces(lines: readonly Line[]): Trace[] {
  return lines.flatMap((line) => {
    const entry = line.droppedBy ?? line.part?.entry ?? line.shapedBy;
    return entry === null ? [] : [{ from: line.from, to: line.to, id: entry.id }];
  });
}

/** Where the text of a strand is not the source's own: something put in, or a gap. */
function tracesOf(strand: Strand, words: readonly Trace[]): Trace[] {
  const traces: Trace[] = [];
  let sourceAt = strand.segments[0]?.from ?? 0;
  let pending: number | null = null;
  strand.segments.forEach((segment, index) => {
    const end = strand.segments[index + 1]?.at ?? strand.text.length;
    const found = between(words, sourceAt, segment.copied ? segment.from : segment.to, index > 0);
    const from = pending ?? segment.at;
    const to = segment.copied ? segment.at : end;
    for (const id of found) traces.push({ from, to, id });
    // A space that joins two lines is told by the break that follows it.
    pending = segment.copied || found.length > 0 ? null : from;
    sourceAt = Math.max(sourceAt, segment.to);
    if (segment.copied) traces.push(...offersIn(words, segment.from, segment.to, segment.at, traces));
  });
  return traces;
}

/** Ids of the changes that begin in a stretch of the source which did not come through as it was. */
function between(words: readonly Trace[], from: number, to: number, isGap: boolean): string[] {
  const ids = new Set<string>();
  if (!isGap && to <= from) return [];
  for (let index = firstFrom(words, from); index < words.length; index += 1) {
    const trace = words[index];
    if (trace === undefined || trace.from > to || (trace.from === to && trace.to > to)) break;
    ids.add(trace.id);
  }
  return [...ids];
}

/** Offered or undone changes that stand in text which came through as it was. */
function offersIn(
  words: readonly Trace[],
  from: number,
  to: number,
  at: number,
  known: readonly Trace[],
): Trace[] {
  const offers: Trace[] = [];
  for (let index = firstFrom(words, from); index < words.length; index += 1) {
    const trace = words[index];
    if (trace === undefined || trace.from >= to) break;
    if (trace.to > to || known.at(-1)?.id === trace.id) continue;
    offers.push({ from: at + trace.from - from, to: at + trace.to - from, id: trace.id });
  }
  return offers;
}

/** The first trace that begins at or after a place. */
function firstFrom(traces: readonly Trace[], place: number): number {
  let low = 0;
  let high = traces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((traces[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
