import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { bodyExtensions } from "#newsroom/body/extensions.ts";
import type { Body } from "#newsroom/body/types.ts";
import { suggestionExtensions } from "../extensions.ts";
import { settle } from "../settle.ts";
import { type Proposer, suggestTransaction } from "../suggest-transaction.ts";
import type { Verdict } from "../types.ts";

/** What the editor's documents are made of. */
export const draftSchema = getSchema([...bodyExtensions, ...suggestionExtensions]);

/** A state whose document says `body`. */
export function stateOf(body: Body): EditorState {
  return EditorState.create({ doc: Node.fromJSON(draftSchema, body), schema: draftSchema });
}

export const mas = "0190a6de-0000-7000-8000-000000000001";
export const rudi = "0190a6de-0000-7000-8000-000000000002";

/** Somebody whose proposals are numbered. */
export function proposerOf(by: string): Proposer {
  let count = 0;
  return {
    by,
    stamp: () => {
      count += 1;
      return { id: `${by.slice(-1)}-${count}`, by, at: count };
    },
  };
}

/** The state after a change was proposed; the same state when it cannot be. */
export function suggest(state: EditorState, change: Transaction, by = proposerOf(mas)): EditorState {
  const proposed = change.docChanged ? suggestTransaction(change, state, by) : change;
  return proposed === null ? state : state.apply(proposed);
}

/** The document with every proposal settled one way. */
export function settled(state: EditorState, verdict: Verdict): Node {
  const tr = state.tr;
  settle(tr, verdict);
  return tr.doc;
}

/** With the caret, or a selection, at places of the document. */
export function selecting(state: EditorState, anchor: number, head = anchor): EditorState {
  const { doc } = state;
  return state.apply(state.tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))));
}
