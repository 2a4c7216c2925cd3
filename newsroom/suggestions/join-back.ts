import { type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";
import { ReplaceStep, type Transform } from "@tiptap/pm/transform";

/**
 * Takes away the break before the line at `pos`: its words go to the line before. Where no line stands directly
 * before it, an empty line goes as a whole and one with words only loses what was proposed of it.
 */
export function joinBack(tr: Transform, pos: number): void {
  const line = tr.doc.nodeAt(pos);
  if (line === null) return;
  const end = endOfLineBefore(tr.doc, pos);
  if (end !== null) {
    const sameDepth = tr.doc.resolve(end).depth === tr.doc.resolve(pos + 1).depth;
    const joined = sameDepth && tr.maybeStep(new ReplaceStep(end, pos + 1, Slice.empty)).failed === null;
    if (!joined) tr.delete(end, pos + 1);
  } else if (line.content.size === 0) removeWhole(tr, tr.doc.resolve(pos), line);
  else tr.setNodeAttribute(pos, "suggested", null);
}

/** Whether a line stands directly before the one at `pos`. */
export function mayJoinBack(doc: Node, pos: number): boolean {
  return endOfLineBefore(doc, pos) !== null;
}

/** The end of the words of the line directly before, or null when a picture, a table or nothing is there. */
function endOfLineBefore(doc: Node, pos: number): number | null {
  let at = pos;
  for (let $at = doc.resolve(at); ; $at = doc.resolve(at)) {
    let before = $at.nodeBefore;
    if (before === null) {
      if ($at.depth === 0 || $at.parent.type.spec.isolating === true) return null;
      at -= 1;
      continue;
    }
    for (; before !== null && !before.isTextblock; before = before.lastChild) {
      if (before.isLeaf || before.type.name === "table") return null;
      at -= 1;
    }
    return before === null ? null : at - 1;
  }
}

/** Removes a line and the points, lists and quotes that would be left empty. The last line of all stays. */
function removeWhole(tr: Transform, $pos: ResolvedPos, line: Node): void {
  let from = $pos.pos;
  let to = from + line.nodeSize;
  for (let depth = $pos.depth; depth > 0 && $pos.node(depth).childCount === 1; depth -= 1) {
    if ($pos.node(depth).type.spec.isolating === true)
      return void tr.setNodeAttribute($pos.pos, "suggested", null);
    from = $pos.before(depth);
    to = $pos.after(depth);
  }
  if (tr.doc.content.size === to - from) tr.setNodeAttribute($pos.pos, "suggested", null);
  else tr.delete(from, to);
}
