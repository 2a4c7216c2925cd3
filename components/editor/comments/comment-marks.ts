import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Range } from "./anchors.ts";
import { shiftBetween } from "./shift-between.ts";

interface MarksState {
  /** Where the words of each thread stand. */
  readonly ranges: ReadonlyMap<string, Range>;
  readonly active: string | null;
  readonly shown: DecorationSet;
}

type Told = { ranges: ReadonlyMap<string, Range> } | { active: string | null };

const key = new PluginKey<MarksState>("commentMarks");

/**
 * Shows which words are talked about. Ranges move with each change and are never searched anew while somebody
 * types; `findWords` does that when nobody does.
 */
export const CommentMarks = Extension.create({
  name: "commentMarks",
  addProseMirrorPlugins() {
    return [
      new Plugin<MarksState>({
        key,
        state: {
          init: () => ({ ranges: new Map(), active: null, shown: DecorationSet.empty }),
          apply: (tr, before, old, { doc }) => {
            const told = readTold(tr);
            if (told === null) return tr.docChanged ? moved(tr, before, old.doc, doc) : before;
            const after = { ...before, ...told };
            return { ...after, shown: draw(doc, after.ranges, after.active) };
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.shown,
        },
      }),
    ];
  },
});

/** Where the words of each thread stand now. */
export function commentRanges(view: EditorView): ReadonlyMap<string, Range> {
  return key.getState(view.state)?.ranges ?? new Map();
}

/** Tells where the words of all threads stand. */
export function showRanges(view: EditorView, ranges: ReadonlyMap<string, Range>): void {
  tell(view, { ranges });
}

/** Marks the words of one thread, or of none, as the ones that are looked at. */
export function showActive(view: EditorView, active: string | null): void {
  if (key.getState(view.state)?.active !== active) tell(view, { active });
}

function tell(view: EditorView, told: Told): void {
  view.dispatch(view.state.tr.setMeta(key, told).setMeta("addToHistory", false));
}

function readTold(tr: Transaction): Told | null {
  return tr.getMeta(key) ?? null;
}

/** A change of others replaces the whole document; what really changed is found by comparing. */
function moved(tr: Transaction, before: MarksState, old: Node, doc: Node): MarksState {
  if (before.ranges.size === 0) return before;
  const whole = tr.getMeta(ySyncPluginKey) !== undefined;
  const shift = whole ? shiftBetween(old, doc) : (pos: number, side: number) => tr.mapping.map(pos, side);
  if (shift === null) return before;
  const ranges = new Map<string, Range>();
  for (const [id, { from, to }] of before.ranges) {
    const start = shift(from, 1);
    ranges.set(id, { from: start, to: Math.max(start, shift(to, -1)) });
  }
  const shown = whole ? draw(doc, ranges, before.active) : before.shown.map(tr.mapping, doc);
  return { ...before, ranges, shown };
}

function draw(doc: Node, ranges: ReadonlyMap<string, Range>, active: string | null): DecorationSet {
  const marks: Decoration[] = [];
  for (const [id, { from, to }] of ranges) {
    if (from >= to || to > doc.content.size) continue;
    const look = id === active ? "comment-words comment-words-active" : "comment-words";
    marks.push(Decoration.inline(from, to, { class: look, "data-thread": id }));
  }
  return DecorationSet.create(doc, marks);
}
