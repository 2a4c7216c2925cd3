import { Mark, type MarkType, type Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { AddMarkStep, type RemoveMarkStep, type ReplaceAroundStep } from "@tiptap/pm/transform";
import { marksBefore } from "./marks-before.ts";
import { readRetyped, readSuggested } from "./stamp.ts";
import type { Stamp } from "./types.ts";

/** Proposes that words become bold, italic or a link, or stop being so. Of proposed words it is a part. */
export function proposeFormat(tr: Transaction, step: AddMarkStep | RemoveMarkStep, stamp: Stamp): void {
  const { insertion, deletion, modification } = tr.doc.type.schema.marks;
  if (!insertion || !deletion || !modification) throw new Error("the schema knows no proposals");
  const adds = step instanceof AddMarkStep;
  tr.doc.nodesBetween(step.from, step.to, (node, pos) => {
    if (!node.isText || deletion.isInSet(node.marks)) return !node.isText;
    const from = Math.max(pos, step.from);
    const to = Math.min(pos + node.nodeSize, step.to);
    if (from >= to) return false;
    if (adds) tr.addMark(from, to, step.mark);
    else tr.removeMark(from, to, step.mark);
    if (!insertion.isInSet(node.marks)) noteBefore(tr, { node, from, to, step, modification, stamp });
    return false;
  });
}

interface Change {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  readonly step: AddMarkStep | RemoveMarkStep;
  readonly modification: MarkType;
  readonly stamp: Stamp;
}

/** Keeps what the words were before the first of several changes; back at that, nothing is proposed any more. */
function noteBefore(tr: Transaction, { node, from, to, step, modification, stamp }: Change): void {
  const known = modification.isInSet(node.marks);
  const plain = modification.removeFromSet(node.marks);
  const before = known ? marksBefore(known, tr.doc.type.schema) : plain;
  const after = step instanceof AddMarkStep ? step.mark.addToSet(plain) : step.mark.removeFromSet(plain);
  if (Mark.sameSet(Mark.setFrom([...before]), after)) tr.removeMark(from, to, modification);
  else if (!known) {
    const attrs = { ...stamp, before: before.map((mark) => mark.toJSON()) };
    tr.addMark(from, to, modification.create(attrs));
  }
}

/** Proposes that a line becomes a subhead or a paragraph. False when the step does anything else. */
export function proposeRetype(tr: Transaction, step: ReplaceAroundStep, stamp: Stamp): boolean {
  const wanted = step.slice.content.firstChild;
  const line = tr.doc.nodeAt(step.from);
  const isRetype =
    step.insert === 1 &&
    step.slice.size === 2 &&
    step.gapFrom === step.from + 1 &&
    step.gapTo === step.to - 1 &&
    wanted?.isTextblock === true &&
    line?.isTextblock === true;
  if (!isRetype) return false;
  const suggested = readSuggested(line.attrs.suggested);
  const known = readRetyped(line.attrs.retyped);
  const { suggested: _own, retyped: _known, ...before } = line.attrs;
  const was = known?.before ?? { type: line.type.name, attrs: before };
  const { suggested: _other, retyped: _its, ...attrs } = wanted.attrs;
  const back = was.type === wanted.type.name && JSON.stringify(was.attrs) === JSON.stringify(attrs);
  const retyped = suggested?.kind === "insertion" || back ? null : { ...(known ?? stamp), before: was };
  tr.setNodeMarkup(step.from, wanted.type, { ...attrs, suggested, retyped });
  return true;
}
