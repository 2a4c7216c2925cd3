import type { Editor } from "@tiptap/core";
import { fieldId } from "../fields/problems-context.ts";
import { rangeOf } from "./body-marks.ts";
import type { LanguageDesk, PlacedMark } from "./language-desk.ts";
import { checkedFields } from "./story-lines.ts";

/** The next mark from where somebody stands now, or the one before (`step` -1); round the story. */
export function markAfter(desk: LanguageDesk, editor: Editor, step: 1 | -1): PlacedMark | null {
  const { marks, opened } = desk.facts;
  const from = opened === null ? caretOf(editor) : (orderOf(editor, opened.placed) ?? caretOf(editor));
  const placed = marks.flatMap((mark) => {
    const order = orderOf(editor, mark);
    return order === null ? [] : [{ mark, order }];
  });
  const sorted = placed.sort((a, b) => step * (a.order - b.order));
  return (sorted.find(({ order }) => step * (order - from) > 0) ?? sorted[0])?.mark ?? null;
}

/** Longer than any field: the fields come before the body, each with its own stretch of the scale. */
const fieldStretch = 1_000_000;

function orderOf(editor: Editor, placed: PlacedMark): number | null {
  if ("field" in placed.place) {
    return checkedFields.indexOf(placed.place.field) * fieldStretch + placed.mark.from;
  }
  const range = rangeOf(editor.view, placed);
  return range === null ? null : checkedFields.length * fieldStretch + range.from;
}

/** Just before the caret's place on that scale, so that a mark that begins at the caret is the next one. */
function caretOf(editor: Editor): number {
  const active = document.activeElement;
  const field = checkedFields.findIndex((name) => active?.id === fieldId(name));
  if (active instanceof HTMLTextAreaElement && field !== -1) {
    return field * fieldStretch + active.selectionStart - 0.5;
  }
  return editor.isFocused ? checkedFields.length * fieldStretch + editor.state.selection.from - 0.5 : -1;
}

/** Brings a mark into sight, selects it and shows its proposals. */
export function goToMark(desk: LanguageDesk, editor: Editor, placed: PlacedMark, byKey: boolean): void {
  if ("field" in placed.place) {
    const box = document.getElementById(fieldId(placed.place.field));
    if (!(box instanceof HTMLTextAreaElement)) return;
    box.focus({ preventScroll: true });
    box.setSelectionRange(placed.mark.from, placed.mark.to);
    box.scrollIntoView({ block: "center" });
  } else {
    const range = rangeOf(editor.view, placed);
    if (range === null) return;
    editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(range).run();
    const { node } = editor.view.domAtPos(range.from);
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: "center" });
  }
  desk.open(placed, byKey);
}
