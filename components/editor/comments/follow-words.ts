import type { Editor } from "@tiptap/core";
import type { Thread } from "#newsroom/comments/types.ts";
import { anchorsOf, type Range, rangeByIds, rangeByQuote } from "./anchors.ts";
import { commentRanges, showRanges } from "./comment-marks.ts";

/** Where every thread's words stand, and which threads must be noted at a new place. */
export interface Followed {
  readonly ranges: ReadonlyMap<string, Range>;
  readonly moved: readonly { readonly threadId: string; readonly start: string; readonly end: string }[];
}

/**
 * Finds the words of each open thread: by the document's ids; where these are gone because a line was divided,
 * joined or made anew, where this editor saw the words go; else by the quoted words. Without any of it a thread
 * has lost its words and is only listed.
 */
export function findWords(editor: Editor, threads: readonly Thread[]): Followed {
  const { state, view } = editor;
  const seen = commentRanges(view);
  const ranges = new Map<string, Range>();
  const moved: { threadId: string; start: string; end: string }[] = [];
  for (const { id, place, resolved } of threads) {
    if (place === null || resolved !== null) continue;
    const byIds = rangeByIds(state, place);
    const range = byIds ?? usable(seen.get(id), state.doc.content.size) ?? rangeByQuote(state.doc, place);
    if (range === null) continue;
    ranges.set(id, range);
    const anchors = byIds === null ? anchorsOf(state, range) : null;
    if (anchors !== null) moved.push({ threadId: id, ...anchors });
  }
  return { ranges, moved };
}

/** Shows the ranges unless they are shown already. */
export function showFollowed(editor: Editor, ranges: ReadonlyMap<string, Range>): void {
  const shown = commentRanges(editor.view);
  const same =
    shown.size === ranges.size &&
    [...ranges].every(([id, { from, to }]) => shown.get(id)?.from === from && shown.get(id)?.to === to);
  if (!same) showRanges(editor.view, ranges);
}

function usable(range: Range | undefined, size: number): Range | null {
  return range !== undefined && range.from < range.to && range.to <= size ? range : null;
}
