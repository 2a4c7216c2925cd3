import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { maxContextLength, maxQuoteLength } from "#newsroom/comments/limits.ts";
import type { Place } from "#newsroom/comments/types.ts";
import { findQuote } from "./find-quote.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
}

interface Binding {
  readonly type: Y.XmlFragment;
  readonly doc: Y.Doc;
  readonly mapping: Map<Y.AbstractType<unknown>, Node | Node[]>;
}

/** The place of some words, to be found again: by the document's own ids, else by the words themselves. */
export function placeOf(state: EditorState, { from, to }: Range): Place | null {
  const words = (start: number, end: number) => state.doc.textBetween(start, end, "\n", " ");
  const quote = words(from, to).slice(0, maxQuoteLength);
  if (quote.trim() === "") return null;
  const before = words(Math.max(0, from - maxContextLength), from).slice(-maxContextLength);
  const after = words(to, Math.min(state.doc.content.size, to + maxContextLength)).slice(0, maxContextLength);
  const anchors = anchorsOf(state, { from, to });
  return anchors === null ? null : { ...anchors, quote, before, after };
}

/** The two relative positions of a range alone, for words whose quote stays as it was. */
export function anchorsOf(state: EditorState, range: Range): { start: string; end: string } | null {
  const binding = bindingOf(state);
  try {
    return binding === null ? null : anchorsAt(binding, range);
  } catch {
    // y-tiptap throws for a place that the shared document does not have yet.
    return null;
  }
}

/** Where words stand now by the document's own ids; null when they are gone or were written anew. */
export function rangeByIds(state: EditorState, { start, end }: Pick<Place, "start" | "end">): Range | null {
  const binding = bindingOf(state);
  if (binding === null) return null;
  const from = resolve(binding, start);
  const to = resolve(binding, end);
  return from === null || to === null || from >= to || to > state.doc.content.size ? null : { from, to };
}

/** Where the quoted words stand now, wherever they went: of several the place whose surroundings fit best. */
export function rangeByQuote(doc: Node, { quote, before, after }: Place): Range | null {
  const starts: { offset: number; pos: number; length: number }[] = [];
  let text = "";
  doc.descendants((node, pos) => {
    if (node.isTextblock && text !== "") text += "\n";
    if (node.isText || (node.isInline && node.isLeaf)) {
      const words = node.text ?? " ";
      starts.push({ offset: text.length, pos, length: words.length });
      text += words;
    }
  });
  const found = findQuote(text, { quote, before, after });
  if (found === null) return null;
  const posOf = (offset: number) => {
    const piece = starts.findLast((known) => known.offset <= offset);
    return piece ? piece.pos + Math.min(offset - piece.offset, piece.length) : null;
  };
  const from = posOf(found);
  const last = posOf(found + quote.length - 1);
  return from === null || last === null ? null : { from, to: last + 1 };
}

function anchorsAt({ doc, type, mapping }: Binding, { from, to }: Range): { start: string; end: string } {
  // What is typed at either edge of the words is not a part of them.
  const start = absolutePositionToRelativePosition(from, type, mapping);
  const at = Y.createAbsolutePositionFromRelativePosition(start, doc);
  const inText = at !== null && at.type instanceof Y.XmlText && at.index < at.type.length;
  const first = inText ? Y.createRelativePositionFromTypeIndex(at.type, at.index, 0) : start;
  const end = absolutePositionToRelativePosition(to, type, mapping);
  return { start: base64(Y.encodeRelativePosition(first)), end: base64(Y.encodeRelativePosition(end)) };
}

function resolve({ doc, type, mapping }: Binding, anchor: string): number | null {
  try {
    const position = Y.decodeRelativePosition(Uint8Array.from(atob(anchor), (byte) => byte.charCodeAt(0)));
    return relativePositionToAbsolutePosition(doc, type, position, mapping);
  } catch {
    // Of a draft that was made anew, or written by nobody's browser.
    return null;
  }
}

function bindingOf(state: EditorState): Binding | null {
  return ySyncPluginKey.getState(state)?.binding ?? null;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
