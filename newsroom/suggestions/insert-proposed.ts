import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { type Stamp, suggestionMarks } from "./types.ts";

/** Puts a slice in and marks every word, break and block of it as proposed. Where it ends then. */
export function insertProposed(tr: Transaction, at: number, slice: Slice, stamp: Stamp): number {
  const done = tr.steps.length;
  const words = onlyWords(slice);
  if (words === null) tr.replace(at, at, new Slice(clean(slice.content), slice.openStart, slice.openEnd));
  else tr.insert(at, clean(words));
  const end = tr.mapping.slice(done).map(at, 1);
  const { insertion } = tr.doc.type.schema.marks;
  if (!insertion) throw new Error("the schema knows no proposals");
  tr.doc.nodesBetween(at, end, (node, pos) => {
    if (node.isText) {
      tr.addMark(Math.max(pos, at), Math.min(pos + node.nodeSize, end), insertion.create(stamp));
    } else if (pos >= at && pos < end && (node.isLeaf || node.isTextblock)) {
      tr.setNodeAttribute(pos, "suggested", { ...stamp, kind: "insertion" });
    }
    return !node.isLeaf;
  });
  return end;
}

/** The words of a slice that brings no break and no block with it. */
function onlyWords(slice: Slice): Fragment | null {
  let { content, openStart, openEnd } = slice;
  while (content.childCount === 1 && openStart > 0 && openEnd > 0 && content.firstChild?.isLeaf === false) {
    content = content.firstChild.content;
    openStart -= 1;
    openEnd -= 1;
  }
  const inline = openStart === 0 && openEnd === 0 && content.firstChild?.isInline === true;
  return inline ? content : null;
}

/** What is moved or copied is nobody's proposal yet. */
function clean(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const marks = node.marks.filter(
      (mark) => !(suggestionMarks as readonly string[]).includes(mark.type.name),
    );
    if (node.isText) nodes.push(node.mark(marks));
    else {
      const attrs = { ...node.attrs };
      if ("suggested" in attrs) attrs.suggested = null;
      if ("retyped" in attrs) attrs.retyped = null;
      nodes.push(node.type.create(attrs, clean(node.content), marks));
    }
  });
  return Fragment.from(nodes);
}
