import type { Node } from "@tiptap/pm/model";
import type * as Y from "yjs";
import { type DraftText, draftText } from "#newsroom/drafts/layout.ts";
import type { Stretch } from "#newsroom/language/line.ts";

/** The fields that are checked, in the order in which they stand on the page. */
export const checkedFields = [
  "kicker",
  "title",
  "dek",
  "pictureCaption",
] as const satisfies readonly DraftText[];
export type CheckedField = (typeof checkedFields)[number];

/** Where a line stands: in a field, or in a block of the body that begins at `from`. */
export type LinePlace = { readonly field: CheckedField } | { readonly node: Node; readonly from: number };

export interface StoryLine {
  readonly place: LinePlace;
  readonly text: string;
  readonly foreign: readonly Stretch[];
}

const foreignNames = new Set(["italic", "code", "deletion"]);
const read = new WeakMap<Node, { text: string; foreign: Stretch[] }>();

/** Every line of the story as it stands now: the fields, then the blocks of the body. */
export function linesOfStory(document: Y.Doc, body: Node): StoryLine[] {
  const lines: StoryLine[] = checkedFields.map((field) => ({
    place: { field },
    text: draftText(document, field).toString(),
    foreign: [],
  }));
  body.descendants((node, at) => {
    if (!node.isTextblock) return true;
    lines.push({ place: { node, from: at + 1 }, ...lineOf(node) });
    return false;
  });
  return lines;
}

/** A block never changes, it is replaced: what was read of it stays true. Offsets are those of the editor. */
function lineOf(node: Node): { text: string; foreign: Stretch[] } {
  const known = read.get(node);
  if (known !== undefined) return known;
  const foreign: Stretch[] = [];
  node.forEach((child, at) => {
    if (child.marks.some(({ type }) => foreignNames.has(type.name))) foreign.push([at, at + child.nodeSize]);
  });
  const line = { text: node.textBetween(0, node.content.size, "\n", "\n"), foreign };
  read.set(node, line);
  return line;
}
