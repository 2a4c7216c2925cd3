import type { Entry, Ledger } from "./ledger.ts";
import { endsSentence, startsLowerCase } from "./line-ends.ts";
import { editLine, type Line } from "./lines.ts";
import type { Source } from "./source.ts";
import { sourceOf } from "./strand.ts";

interface Marker {
  kind: "bullet" | "number" | "letter";
  /** The bullet's sign, or which number or letter it is. */
  sign: string;
  count: number;
  length: number;
}

/** Lists of the source itself count from 1; lists found in text from here. */
const firstList = 1_000_000;
/** How many marked lines ahead are looked at for the number that must follow. */
const lookAhead = 30;

/** Finds lists in running text: signs, numbers in order, letters in order; one list may stand in another. */
export function recogniseLists(source: Source, lines: readonly Line[], ledger: Ledger): void {
  const standing = lines.filter((line) => line.droppedBy === null);
  const markers = standing.map((line) =>
    line.shape.type === "prose" && line.part === null ? markerOf(line.seen.text) : null,
  );
  let list = firstList;
  let index = 0;
  while (index < standing.length) {
    const found = listFrom(standing, markers, index);
    if (found.length < 2 && !followsColon(standing[index - 1], found)) {
      index += 1;
      continue;
    }
    index = shapeList(source, standing, found, list, ledger);
    list += 1;
  }
}

interface Point {
  index: number;
  marker: Marker;
  depth: number;
}

function markerOf(text: string): Marker | null {
  const head = text.slice(0, 8);
  const bullet = /^([-–•·▪◦*●○‣✓✔➢➤►§])\s+(?=\S)/.exec(head);
  if (bullet?.[1] !== undefined)
    return { kind: "bullet", sign: bullet[1], count: 0, length: bullet[0].length };
  const number = /^(\d{1,3})[.)]\s+(?=\S)/.exec(head);
  if (number?.[1] !== undefined) {
    return { kind: "number", sign: "1", count: Number(number[1]), length: number[0].length };
  }
  const letter = /^([a-z])[.)]\s+(?=\S)/.exec(head);
  if (letter?.[1] === undefined) return null;
  return { kind: "letter", sign: "a", count: letter[1].charCodeAt(0) - 96, length: letter[0].length };
}

/** The points of the list that begins at `start`; fewer than two when none does. */
function listFrom(lines: readonly Line[], markers: readonly (Marker | null)[], start: number): Point[] {
  const first = markers[start];
  if (first === null || first === undefined) return [];
  const points: Point[] = [{ index: start, marker: first, depth: 0 }];
  let last = first;
  let inner: Marker | null = null;
  let innerKind: Marker["kind"] | null = null;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    const marker = markers[index];
    if (line === undefined || line.shape.type !== "prose" || line.part !== null) break;
    if (marker === null || marker === undefined) {
      if (isContinuation(lines[index - 1], line)) continue;
      break;
    }
    if (follows(last, marker)) {
      last = marker;
      inner = null;
      points.push({ index, marker, depth: 0 });
    } else if (
      inner === null ? opensInner(markers, index, last, marker, innerKind) : follows(inner, marker)
    ) {
      inner = marker;
      innerKind = marker.kind;
      points.push({ index, marker, depth: 1 });
    } else break;
  }
  return points;
}

function follows(last: Marker, marker: Marker): boolean {
  if (last.kind !== marker.kind || last.sign !== marker.sign) return false;
  return marker.kind === "bullet" || marker.count === last.count + 1;
}

/** A list of another kind inside the point: the outer list goes on after it, or had one like it before. */
function opensInner(
  markers: readonly (Marker | null)[],
  index: number,
  outer: Marker,
  marker: Marker,
  innerKind: Marker["kind"] | null,
): boolean {
  if (marker.kind !== "bullet" && marker.count !== 1) return false;
  if (marker.kind === innerKind) return true;
  let seen = 0;
  for (let at = index + 1; at < markers.length && seen < lookAhead; at += 1) {
    const next = markers[at];
    if (next === null || next === undefined) continue;
    seen += 1;
    if (follows(outer, next)) return true;
  }
  return false;
}

/** Whether a line without marker goes on with the point before it. */
function isContinuation(before: Line | undefined, line: Line): boolean {
  if (before === undefined || line.blanksBefore > 0 || line.startsParagraph || before.endsParagraph)
    return false;
  if (startsLowerCase(line.seen.text)) return true;
  return line.indent >= 2 && line.indent >= before.indent && !endsSentence(before.seen.text);
}

function followsColon(before: Line | undefined, points: readonly Point[]): boolean {
  const [point] = points;
  return points.length === 1 && point?.marker.kind === "bullet" && (before?.seen.text.endsWith(":") ?? false);
}

/** Gives the lines of the list their shape. Returns the index of the first line after it. */
function shapeList(
  source: Source,
  lines: readonly Line[],
  points: readonly Point[],
  list: number,
  ledger: Ledger,
): number {
  const texts = points.map(({ index }) => lines[index]?.seen.text ?? "");
  const first = lines[points[0]?.index ?? 0];
  const entry = ledger.propose({
    kind: "recognise",
    reason: "list",
    place: first?.from ?? 0,
    before: texts.join("\n"),
    after: texts.map((text, index) => text.slice(points[index]?.marker.length ?? 0)).join("\n"),
    values: { count: points.length },
  });
  let end = 0;
  for (const [order, point] of points.entries()) {
    const next = points[order + 1]?.index;
    end = shapePoint(source, lines, point, next ?? lines.length, { list, order, entry });
  }
  return end;
}

function shapePoint(
  source: Source,
  lines: readonly Line[],
  { index, marker, depth }: Point,
  limit: number,
  { list, order, entry }: { list: number; order: number; entry: Entry },
): number {
  let at = index;
  for (; at < limit; at += 1) {
    const line = lines[at];
    if (line === undefined || (at > index && !isContinuation(lines[at - 1], line))) break;
    if (
      at > index &&
      (line.shape.type !== "prose" || line.part !== null || markerOf(line.seen.text) !== null)
    )
      break;
    if (at === index) {
      const edit = { from: line.from, to: sourceOf(line.seen, marker.length), text: "" };
      editLine(source, line, entry, [edit]);
      line.startsParagraph = true;
    }
    line.shape = {
      type: "point",
      list,
      depth,
      ordered: marker.kind !== "bullet",
      start: marker.kind === "number" ? marker.count : 1,
      point: firstList + order + list * 10_000,
    };
    line.shapedBy = entry;
  }
  return at;
}
