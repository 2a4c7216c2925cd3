import type * as Y from "yjs";
import { carryOver, movePosition, type TextChange, textChange } from "./text-change.ts";

/** The origin of everything that is typed into a field: it is undone with the person's own work. */
export const fieldOrigin = { name: "field" };

/** A text box of the page: `<textarea>` or `<input>`. */
export type TextBox = HTMLTextAreaElement | HTMLInputElement;

/**
 * Keeps a text box and a Y.Text the same. What is typed goes into the document with every input event, also
 * within a composition; what others write is never put into the box while a composition is open, because
 * that would end it and double or lose letters (Gboard composes every word).
 */
export function bindText(text: Y.Text, box: TextBox): () => void {
  /** What the box showed when it and the document last agreed, or nearly. */
  let shown = "";
  let composing = false;

  function show(value: string, change: TextChange | null): void {
    const start = box.selectionStart ?? value.length;
    const end = box.selectionEnd ?? value.length;
    if (box.value !== value) box.value = value;
    shown = value;
    if (change !== null && box.ownerDocument.activeElement === box) {
      box.setSelectionRange(movePosition(start, change, "before"), movePosition(end, change, "before"));
    }
    box.dispatchEvent(new CustomEvent("shown"));
  }

  function onInput(event: Event): void {
    const composes = composing || (event instanceof InputEvent && event.isComposing);
    if (!composes && /[\r\n]/.test(box.value)) {
      const caret = box.selectionEnd ?? box.value.length;
      box.value = box.value.replace(/\r?\n|\r/g, " ");
      box.setSelectionRange(caret, caret);
    }
    const own = textChange(shown, box.value, box.selectionEnd ?? box.value.length);
    if (own === null) return;
    const gap = textChange(shown, text.toString());
    const pieces = gap === null ? [own] : carryOver(own, gap);
    shown = box.value;
    text.doc?.transact(() => {
      for (const { at, remove, insert } of pieces) {
        if (remove > 0) text.delete(at, remove);
        if (insert !== "") text.insert(at, insert);
      }
    }, fieldOrigin);
    // While others' words wait for the end of the composition, box and document differ by just these.
    if (gap === null) shown = text.toString();
  }

  function onChange(_event: Y.YTextEvent, transaction: Y.Transaction): void {
    if (transaction.origin === fieldOrigin && text.toString() === box.value) return;
    if (!composing) catchUp();
  }

  function catchUp(): void {
    const value = text.toString();
    if (value !== box.value) show(value, textChange(box.value, value));
    else shown = value;
  }

  const onStart = () => {
    composing = true;
  };
  const onEnd = (event: Event) => {
    composing = false;
    onInput(event);
    catchUp();
  };

  show(text.toString(), null);
  text.observe(onChange);
  box.addEventListener("input", onInput);
  box.addEventListener("compositionstart", onStart);
  box.addEventListener("compositionend", onEnd);
  return () => {
    text.unobserve(onChange);
    box.removeEventListener("input", onInput);
    box.removeEventListener("compositionstart", onStart);
    box.removeEventListener("compositionend", onEnd);
  };
}
