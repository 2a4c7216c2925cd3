import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { readStamp, readSuggested } from "./stamp.ts";
import type { Stamp } from "./types.ts";

/** The proposer's own stamp that a change touches: what is written on goes on under one id. */
export function stampAt(doc: Node, from: number, to: number, by: string): Stamp | null {
  const $from = doc.resolve(from);
  return ownStamp($from.nodeBefore, by) ?? ownStamp(doc.resolve(to).nodeAfter, by) ?? ownBreak($from, by);
}

/** Of the break that the line begins with, while nothing stands in the line before the change. */
function ownBreak($pos: ResolvedPos, by: string): Stamp | null {
  if (!$pos.parent.isTextblock || $pos.parentOffset > 0) return null;
  const suggested = readSuggested($pos.parent.attrs.suggested);
  if (suggested === null || suggested.by !== by) return null;
  const { kind: _kind, ...stamp } = suggested;
  return stamp;
}

function ownStamp(node: Node | null, by: string): Stamp | null {
  for (const mark of node?.marks ?? []) {
    if (mark.type.name !== "insertion" && mark.type.name !== "deletion") continue;
    const stamp = readStamp(mark.attrs);
    if (stamp?.by === by) return stamp;
  }
  return null;
}
