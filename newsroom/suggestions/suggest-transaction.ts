import type { Slice } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { AddMarkStep, RemoveMarkStep, ReplaceAroundStep, ReplaceStep } from "@tiptap/pm/transform";
import { insertProposed } from "./insert-proposed.ts";
import { proposeFormat, proposeRetype } from "./propose-format.ts";
import { holdsWhole, isAmongLines, strike } from "./strike.ts";
import { stampAt } from "./touching.ts";
import type { Stamp } from "./types.ts";

/** Who proposes. `stamp` makes a new one; one that touches the change is used again. */
export interface Proposer {
  readonly by: string;
  readonly stamp: () => Stamp;
}

const keptMeta = ["addToHistory", "uiEvent", "paste", "composition", "pointer", "inputType"] as const;

/**
 * The proposal of a change: nothing is taken away and all that is new is marked. Null when the change cannot be
 * proposed (lists, quotes and tables made or undone, a picture's own words): it must then not be made at all.
 * Rejecting the result gives the document before, accepting it the document that was meant; a property test
 * holds both.
 */
export function suggestTransaction(
  original: Transaction,
  state: EditorState,
  proposer: Proposer,
): Transaction | null {
  const tr = state.tr;
  if (original.steps.every((step) => isFormat(step))) {
    if (!proposeForms(original, tr, proposer)) return null;
    tr.setSelection(
      TextSelection.between(
        tr.doc.resolve(original.selection.anchor),
        tr.doc.resolve(original.selection.head),
      ),
    );
  } else {
    const change = asOneReplacement(original);
    if (change === null || !proposeReplacement(tr, state, change, proposer)) return null;
  }
  for (const name of keptMeta) {
    const value: unknown = original.getMeta(name);
    if (value !== undefined) tr.setMeta(name, value);
  }
  return original.scrolledIntoView ? tr.scrollIntoView() : tr;
}

function isFormat(step: unknown): boolean {
  return step instanceof AddMarkStep || step instanceof RemoveMarkStep || step instanceof ReplaceAroundStep;
}

/** None of these changes a size, so that every step finds its place as it is. */
function proposeForms(original: Transaction, tr: Transaction, proposer: Proposer): boolean {
  const stamp = proposer.stamp();
  return original.steps.every((step) => {
    if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
      proposeFormat(tr, step, stamp);
      return true;
    }
    return step instanceof ReplaceAroundStep && proposeRetype(tr, step, stamp);
  });
}

type Replacement = Pick<ReplaceStep, "from" | "to" | "slice">;

function asOneReplacement(original: Transaction): Replacement | null {
  const [only] = original.steps;
  if (original.steps.length === 1 && only instanceof ReplaceStep) return only;
  const plain = original.steps.every(
    (step) => step instanceof ReplaceStep || step instanceof AddMarkStep || step instanceof RemoveMarkStep,
  );
  if (!plain) return null;
  const from = original.before.content.findDiffStart(original.doc.content);
  const ends = original.before.content.findDiffEnd(original.doc.content);
  if (from === null || ends === null) return { from: 0, to: 0, slice: original.doc.slice(0, 0) };
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  return { from, to: ends.a + overlap, slice: original.doc.slice(from, ends.b + overlap) };
}

function proposeReplacement(
  tr: Transaction,
  state: EditorState,
  { from, to, slice }: Replacement,
  proposer: Proposer,
): boolean {
  if (holdsWhole(slice.content) || !isAmongLines(state.doc, from, to)) return false;
  const stamp = stampAt(state.doc, from, to, proposer.by) ?? proposer.stamp();
  const { empty, head } = state.selection;
  if (from < to) strike(tr, from, to, stamp);
  const at = tr.mapping.map(to);
  if (from === to || bringsSomething(slice)) {
    const end = insertProposed(tr, at, slice, stamp);
    tr.setSelection(TextSelection.near(tr.doc.resolve(end)));
  } else {
    const forwards = empty && head === from;
    tr.setSelection(
      TextSelection.near(tr.doc.resolve(forwards ? at : tr.mapping.map(from)), forwards ? 1 : -1),
    );
  }
  return true;
}

/**
 * Whether a slice that takes a range's place brings words, blocks or a break. ProseMirror also puts empty lists and
 * quotes there to hold what is left after a deletion; what is deleted stays where it was, and needs none.
 */
function bringsSomething({ content, openStart, openEnd }: Slice): boolean {
  let lines = 0;
  let leaves = 0;
  content.descendants((node) => {
    if (node.isTextblock) lines += 1;
    else if (node.isLeaf) leaves += 1;
  });
  return leaves > 0 || (openStart > 0 && openEnd > 0 && lines > 1);
}
