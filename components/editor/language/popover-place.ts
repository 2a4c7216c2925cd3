import type { Editor } from "@tiptap/core";
import { fieldId } from "../fields/problems-context.ts";
import { rangeOf } from "./body-marks.ts";
import type { PlacedMark } from "./language-desk.ts";

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const marginPx = 8;

/** Where a mark stands in the window; null when it is no longer there. */
export function rectOf(editor: Editor, placed: PlacedMark): Rect | null {
  if ("field" in placed.place) {
    const layer = document.getElementById(fieldId(placed.place.field))?.parentElement;
    return (
      layer?.querySelector(`[data-language-from="${placed.mark.from}"]`)?.getBoundingClientRect() ?? null
    );
  }
  const range = rangeOf(editor.view, placed);
  return range === null ? null : editor.view.coordsAtPos(range.from);
}

/** Below the mark where there is room above the phone's keyboard, else above it. Never out of the window. */
export function placeBeside(mark: Rect, box: HTMLElement): { left: number; top: number } {
  const view = window.visualViewport;
  const top = view?.offsetTop ?? 0;
  const bottom = top + (view?.height ?? window.innerHeight);
  const width = document.documentElement.clientWidth;
  const left = Math.max(marginPx, Math.min(mark.left, width - box.offsetWidth - marginPx));
  const below = mark.bottom + marginPx;
  if (below + box.offsetHeight <= bottom - marginPx) return { left, top: below };
  return { left, top: Math.max(top + marginPx, mark.top - marginPx - box.offsetHeight) };
}
