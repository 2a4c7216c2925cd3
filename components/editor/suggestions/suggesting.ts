import { Extension } from "@tiptap/core";
import type { Mark, MarkType } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import { newId } from "#lib/new-id.ts";
import { colorOf } from "#newsroom/staff/person-color.ts";
import { findSuggestions, type SuggestionPart } from "#newsroom/suggestions/find-suggestions.ts";
import { settle } from "#newsroom/suggestions/settle.ts";
import { type Proposer, suggestTransaction } from "#newsroom/suggestions/suggest-transaction.ts";
import { stampAt } from "#newsroom/suggestions/touching.ts";
import type { Verdict } from "#newsroom/suggestions/types.ts";

interface SuggestingState {
  readonly on: boolean;
  readonly blocks: DecorationSet;
}

const key = new PluginKey<SuggestingState>("suggesting");
/** A transaction that settles proposals is done as it is. */
const asItIs = "suggesting-as-it-is";

/** Heard on the editor's element when a change was left undone because it cannot be proposed. */
export const refusedSuggestion = "refused-suggestion";

/**
 * Changes become proposals while it is on. What comes from others, from the journal and from undo passes as it is;
 * so does what is accepted and rejected.
 */
export const Suggesting = Extension.create<{ personId: string }>({
  name: "suggesting",
  addOptions: () => ({ personId: "" }),

  dispatchTransaction({ transaction, next }) {
    const { state } = this.editor;
    if (!isSuggesting(state) || !transaction.docChanged || passesAsItIs(transaction))
      return next(transaction);
    const proposed = suggestTransaction(transaction, state, proposerOf(this.options.personId));
    if (proposed === null) this.editor.view.dom.dispatchEvent(new CustomEvent(refusedSuggestion));
    else next(proposed);
  },

  addProseMirrorPlugins() {
    const proposer = proposerOf(this.options.personId);
    let view: EditorView | null = null;
    return [
      new Plugin<SuggestingState>({
        key,
        state: {
          init: (_config, { doc }) => ({ on: false, blocks: blockDecorations(doc) }),
          apply: (tr, before, old, { doc }) => ({
            on: readSwitch(tr) ?? before.on,
            blocks: old.doc === doc ? before.blocks : blockDecorations(doc),
          }),
        },
        view: (opened) => {
          view = opened;
          return { destroy: () => (view = null) };
        },
        // Typed words get their marks before they are typed: an IME's composition must not be torn out of the
        // element in which it goes on.
        appendTransaction: (_transactions, _old, state) =>
          view?.composing ? null : rightMarks(state, proposer),
        props: { decorations: (state) => key.getState(state)?.blocks },
      }),
    ];
  },
});

/** Whether changes become proposals. */
export function isSuggesting(state: EditorState): boolean {
  return key.getState(state)?.on === true;
}

/** Switches between writing and proposing. */
export function setSuggesting(view: EditorView, on: boolean): void {
  view.dispatch(view.state.tr.setMeta(key, on).setMeta("addToHistory", false));
}

/** Accepts or rejects one proposal, or all; one step to undo. */
export function settleSuggestions(view: EditorView, verdict: Verdict, id: string | null): void {
  const tr = view.state.tr.setMeta(asItIs, true);
  settle(tr, verdict, (other) => id === null || other === id);
  if (tr.docChanged) view.dispatch(tr);
}

function readSwitch(tr: Transaction): boolean | null {
  const value: unknown = tr.getMeta(key);
  return typeof value === "boolean" ? value : null;
}

function passesAsItIs(tr: Transaction): boolean {
  return tr.getMeta(ySyncPluginKey) !== undefined || tr.getMeta(asItIs) === true;
}

function proposerOf(by: string): Proposer {
  return { by, stamp: () => ({ id: newId().slice(24), by, at: Date.now() }) };
}

/** While writing, nothing typed becomes a part of somebody's proposal; while proposing, of one's own. */
function rightMarks(state: EditorState, proposer: Proposer): Transaction | null {
  const { insertion, deletion, modification } = state.schema.marks;
  const { empty, $from } = state.selection;
  if (!empty || !$from.parent.isTextblock || !insertion || !deletion || !modification) return null;
  const now = state.storedMarks ?? $from.marks();
  const plain = now.filter(({ type }) => type !== insertion && type !== deletion && type !== modification);
  const wanted = isSuggesting(state) ? withOwn(plain, now, state, insertion, proposer) : plain;
  return wanted.length === now.length && wanted.every((mark, at) => now[at]?.eq(mark))
    ? null
    : state.tr.setStoredMarks(wanted);
}

function withOwn(
  plain: readonly Mark[],
  now: readonly Mark[],
  state: EditorState,
  insertion: MarkType,
  proposer: Proposer,
): readonly Mark[] {
  const at = state.selection.from;
  const own = now.find(({ type, attrs }) => type === insertion && attrs.by === proposer.by);
  const stamp = stampAt(state.doc, at, at, proposer.by) ?? proposer.stamp();
  return (own ?? insertion.create(stamp)).addToSet(plain);
}

/** Words show their marks by themselves; breaks and blocks are shown by decorations. */
function blockDecorations(doc: EditorState["doc"]): DecorationSet {
  const shown = findSuggestions(doc).flatMap(({ by, parts }) =>
    parts.flatMap((part) => decorationOf(part, colorOf(by))),
  );
  return shown.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, shown);
}

function decorationOf({ proposed, from, to }: SuggestionPart, color: string): Decoration[] {
  switch (proposed) {
    case "break-insertion":
    case "break-deletion": {
      const look = `suggested-break suggested-${proposed}`;
      return [Decoration.widget(from, () => pilcrow(look, color), { side: -1, key: `${proposed}${color}` })];
    }
    case "retype":
      return [Decoration.node(from - 1, to + 1, { class: "suggested-retype", style: `--by: ${color}` })];
    case "insertion":
    case "deletion":
      return [
        Decoration.node(from, to, {
          class: `suggested-block suggested-block-${proposed}`,
          style: `--by: ${color}`,
        }),
      ];
    default:
      return [];
  }
}

function pilcrow(className: string, color: string): HTMLElement {
  const mark = document.createElement("span");
  mark.className = className;
  mark.style.setProperty("--by", color);
  mark.textContent = "¶";
  mark.setAttribute("aria-hidden", "true");
  mark.contentEditable = "false";
  return mark;
}
