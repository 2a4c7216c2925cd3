import type { Node } from "@tiptap/pm/model";

/**
 * How places move from one document to the next when only what really changed counts: unchanged blocks are the same
 * objects, so that this looks at one line only. Null when nothing changed.
 */
export function shiftBetween(old: Node, doc: Node): ((pos: number, side: number) => number) | null {
  const start = old.content.findDiffStart(doc.content);
  const ends = old.content.findDiffEnd(doc.content);
  if (start === null || ends === null) return null;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const oldEnd = ends.a + overlap;
  const newEnd = ends.b + overlap;
  return (pos, side) => {
    if (pos < start || (pos === start && (side < 0 || oldEnd > start))) return pos;
    if (pos >= oldEnd) return pos + newEnd - oldEnd;
    return side < 0 ? Math.min(pos, newEnd) : Math.min(Math.max(pos, start), newEnd);
  };
}
