import type { Fragment, Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { joinBack, mayJoinBack } from "./join-back.ts";
import { readSuggested } from "./stamp.ts";
import type { Stamp } from "./types.ts";

/** Blocks whose parts have no break that could be accepted alone: they are made and changed outright only. */
const wholes = new Set(["table", "tableRow", "tableCell", "tableHeader", "gallery"]);
/** Of these the parts are no lines of text. */
const frames = new Set(["table", "tableRow", "gallery"]);

/** Whether a slice brings a table or gallery. */
export function holdsWhole(content: Fragment): boolean {
  let found = false;
  content.descendants((node) => {
    found ||= frames.has(node.type.name);
    return !found;
  });
  return found;
}

/** Whether a range lies among lines of text and crosses the edge of no table, row, cell or gallery. */
export function isAmongLines(doc: Node, from: number, to: number): boolean {
  if ([from, to].some((place) => frames.has(doc.resolve(place).parent.type.name))) return false;
  let within = true;
  doc.nodesBetween(from, to, (node, pos) => {
    if (wholes.has(node.type.name) && (pos >= from || pos + node.nodeSize <= to)) within = false;
    return within;
  });
  return within;
}

/**
 * Proposes that a range goes. Words that were only proposed go at once, whoever proposed them: who writes in a
 * draft may also reject in it.
 */
export function strike(tr: Transaction, from: number, to: number, stamp: Stamp): void {
  const words: (() => void)[] = [];
  const { insertion, deletion } = tr.doc.type.schema.marks;
  if (!insertion || !deletion) throw new Error("the schema knows no proposals");
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isText) {
      const start = Math.max(pos, from);
      const end = Math.min(pos + node.nodeSize, to);
      if (start >= end || deletion.isInSet(node.marks)) return false;
      if (insertion.isInSet(node.marks)) words.push(() => tr.delete(start, end));
      else words.push(() => tr.addMark(start, end, deletion.create(stamp)));
    } else if (pos >= from && pos < to && node.isLeaf) {
      words.push(() => strikeAtom(tr, node, pos, stamp));
    }
    return !node.isLeaf;
  });
  // From behind, so that every place still stands where it was found; breaks last, when nothing stands between.
  const found = tr.mapping.maps.length;
  for (const step of words.reverse()) step();
  strikeBreaks(tr, tr.mapping.slice(found).map(from, -1), tr.mapping.slice(found).map(to), stamp);
}

function strikeBreaks(tr: Transaction, from: number, to: number, stamp: Stamp): void {
  const places: number[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock && pos >= from && pos < to) places.push(pos);
  });
  for (const pos of places.reverse()) {
    const suggested = readSuggested(tr.doc.nodeAt(pos)?.attrs.suggested);
    if (suggested === null) tr.setNodeAttribute(pos, "suggested", { ...stamp, kind: "deletion" });
    else if (suggested.kind === "insertion" && mayJoinBack(tr.doc, pos)) joinBack(tr, pos);
  }
}

function strikeAtom(tr: Transaction, node: Node, pos: number, stamp: Stamp): void {
  const suggested = readSuggested(node.attrs.suggested);
  if (suggested === null) tr.setNodeAttribute(pos, "suggested", { ...stamp, kind: "deletion" });
  else if (suggested.kind === "insertion") tr.delete(pos, pos + node.nodeSize);
}
