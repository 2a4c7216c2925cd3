import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { LanguageDesk, PlacedMark } from "./language-desk.ts";

/** The name of the plugin, to take it out again. */
export const languageKey = new PluginKey<DecorationSet>("language");

/**
 * The underlines of the body. They move with the text while somebody types, and are never drawn anew in the
 * middle of a composition, which that would end (Gboard composes every word).
 */
export function bodyMarks(desk: LanguageDesk, onPress: (placed: PlacedMark) => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: languageKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, shown) {
        const next: unknown = transaction.getMeta(languageKey);
        if (next instanceof DecorationSet) return next;
        return transaction.docChanged ? shown.map(transaction.mapping, transaction.doc) : shown;
      },
    },
    props: {
      decorations: (state) => languageKey.getState(state),
      handleClick(view, at) {
        const pressed = desk.facts.marks.find((placed) => {
          const range = rangeOf(view, placed);
          return range !== null && range.from <= at && at <= range.to;
        });
        if (pressed !== undefined) setTimeout(() => onPress(pressed));
        return false;
      },
    },
    view(view) {
      let late: ReturnType<typeof setTimeout> | null = null;
      const draw = () => {
        if (late !== null) clearTimeout(late);
        late = null;
        if (view.isDestroyed) return;
        if (view.composing) late = setTimeout(draw, 200);
        else
          view.dispatch(
            view.state.tr.setMeta(languageKey, decorationsOf(view, desk)).setMeta("addToHistory", false),
          );
      };
      const leave = desk.subscribe(draw);
      // A plugin's view is made while the editor's state is being set: what it draws comes after.
      late = setTimeout(draw);
      return {
        destroy() {
          if (late !== null) clearTimeout(late);
          leave();
        },
      };
    },
  });
}

function decorationsOf(view: EditorView, desk: LanguageDesk): DecorationSet {
  const { doc } = view.state;
  const { marks, pending } = desk.facts;
  const drawn = marks.flatMap((placed) => {
    const range = rangeOf(view, placed);
    if (range === null) return [];
    const look = { class: `lang-mark lang-${placed.mark.severity}` };
    return [Decoration.inline(range.from, range.to, look)];
  });
  const before = languageKey.getState(view.state);
  const kept = pending.flatMap((place) => {
    if (!("node" in place) || before === undefined) return [];
    return before.find(place.from, place.from + place.node.content.size);
  });
  return DecorationSet.create(doc, [...drawn, ...kept]);
}

/**
 * Where a mark of the body stands now; null when it stands there no longer. A block in which somebody typed on
 * is another one, yet what stands before the typing is where it was.
 */
export function rangeOf(view: EditorView, { place, mark }: PlacedMark): { from: number; to: number } | null {
  if (!("node" in place)) return null;
  const { doc } = view.state;
  const start = blockStart(view, place) ?? place.from;
  const [from, to] = [start + mark.from, start + mark.to];
  if (to > doc.content.size || doc.textBetween(from, to, "\n", "\n") !== mark.text) return null;
  return { from, to };
}

function blockStart(view: EditorView, place: { node: unknown; from: number }): number | null {
  const { doc } = view.state;
  if (place.from <= doc.content.size && doc.resolve(place.from).parent === place.node) return place.from;
  let found: number | null = null;
  doc.descendants((node, at) => {
    if (node === place.node) found = at + 1;
    return found === null && !node.isTextblock;
  });
  return found;
}
