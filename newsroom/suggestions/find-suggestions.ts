import type { Node } from "@tiptap/pm/model";
import { readRetyped, readSuggested, stampOfWords } from "./stamp.ts";
import { type Stamp, suggestionMarks } from "./types.ts";

export type Proposed =
  | "insertion"
  | "deletion"
  | "modification"
  | "break-insertion"
  | "break-deletion"
  | "retype";

/** One piece of a proposal: where it stands in the document, and its words. */
export interface SuggestionPart {
  readonly proposed: Proposed;
  readonly from: number;
  readonly to: number;
  /** The words; of a block the name of its kind. */
  readonly text: string;
}

/** Everything that one id proposes, in the order of the text. */
export interface Suggestion extends Stamp {
  readonly parts: readonly SuggestionPart[];
}

interface Found extends SuggestionPart {
  readonly stamp: Stamp;
}

/** Blocks are never changed in place, so that what was found in one holds as long as it lives. */
const known = new WeakMap<Node, readonly Found[]>();

/** All open proposals of a document, by first place. Looks only into blocks that it has not seen. */
export function findSuggestions(doc: Node): Suggestion[] {
  const all = new Map<string, { stamp: Stamp; parts: SuggestionPart[] }>();
  doc.forEach((block, offset) => {
    for (const { stamp, ...part } of foundIn(block)) {
      const placed = { ...part, from: part.from + offset, to: part.to + offset };
      const suggestion = all.get(stamp.id) ?? { stamp, parts: [] };
      suggestion.parts.push(placed);
      all.set(stamp.id, suggestion);
    }
  });
  return [...all.values()].map(({ stamp, parts }) => ({ ...stamp, parts }));
}

function foundIn(block: Node): readonly Found[] {
  const before = known.get(block);
  if (before !== undefined) return before;
  const found = [...partsOf(block, 0)];
  block.descendants((node, pos) => {
    found.push(...partsOf(node, pos + 1));
  });
  known.set(block, found);
  return found;
}

function partsOf(node: Node, from: number): Found[] {
  const to = from + node.nodeSize;
  if (node.isText) {
    const text = node.text ?? "";
    return node.marks.flatMap((mark): Found[] => {
      const proposed = suggestionMarks.find((name) => name === mark.type.name);
      if (proposed === undefined) return [];
      return [{ stamp: stampOfWords(mark.attrs), proposed, from, to, text }];
    });
  }
  const parts: Found[] = [];
  const suggested = readSuggested(node.attrs.suggested);
  if (suggested !== null) {
    const { kind, ...stamp } = suggested;
    const proposed = node.isTextblock ? (`break-${kind}` as const) : kind;
    const place = node.isTextblock ? { from: from + 1, to: from + 1 } : { from, to };
    parts.push({ stamp, proposed, ...place, text: node.type.name });
  }
  const retyped = readRetyped(node.attrs.retyped);
  if (retyped !== null) {
    parts.push({ stamp: retyped, proposed: "retype", from: from + 1, to: to - 1, text: node.type.name });
  }
  return parts;
}
