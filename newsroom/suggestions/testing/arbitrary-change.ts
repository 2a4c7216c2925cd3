import { Fragment, Slice } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { canSplit } from "@tiptap/pm/transform";
import fc from "fast-check";
import { selecting } from "./suggest-world.ts";

/** A change that somebody could make; places are parts of a thousand of the document. */
export type Change =
  | { kind: "type"; at: number; text: string }
  | { kind: "replace"; from: number; to: number; text: string }
  | { kind: "delete"; from: number; to: number }
  | { kind: "split"; at: number }
  | { kind: "bold"; from: number; to: number }
  | { kind: "subhead"; at: number }
  | { kind: "paste"; at: number; lines: string[] }
  | { kind: "picture"; at: number };

const place = fc.nat(1_000);
const words = fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replace(/\s/g, " ") || "x");

export const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), at: place, text: words }),
  fc.record({ kind: fc.constant("replace" as const), from: place, to: place, text: words }),
  fc.record({ kind: fc.constant("delete" as const), from: place, to: place }),
  fc.record({ kind: fc.constant("split" as const), at: place }),
  fc.record({ kind: fc.constant("bold" as const), from: place, to: place }),
  fc.record({ kind: fc.constant("subhead" as const), at: place }),
  fc.record({
    kind: fc.constant("paste" as const),
    at: place,
    lines: fc.array(words, { minLength: 2, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant("picture" as const), at: place }),
);

/** The change as an editor would make it, in a state whose selection stands where the change begins. */
export function makeChange(before: EditorState, change: Change): { state: EditorState; tr: Transaction } {
  const at = (part: number) => wholeCharacter(before, Math.round((part / 1_000) * before.doc.content.size));
  const [anchor, head] = "at" in change ? [at(change.at), at(change.at)] : [at(change.from), at(change.to)];
  const state = selecting(before, anchor, head);
  const { tr, schema, selection } = state;
  const { paragraph, subhead, rule } = schema.nodes;
  const { bold } = schema.marks;
  if (!paragraph || !subhead || !rule || !bold) throw new Error("not the newsroom's schema");
  switch (change.kind) {
    case "type":
    case "replace":
      return { state, tr: selection.$from.parent.isTextblock ? tr.insertText(change.text) : tr };
    case "delete":
      return { state, tr: tr.deleteSelection() };
    case "split":
      return { state, tr: canSplit(tr.doc, selection.from) ? tr.split(selection.from) : tr };
    case "bold":
      return { state, tr: tr.addMark(selection.from, selection.to, bold.create()) };
    case "subhead":
      return {
        state,
        tr:
          selection.$from.depth === 1
            ? tr.setBlockType(selection.from, selection.from, subhead, { level: 2 })
            : tr,
      };
    case "paste": {
      const lines = change.lines.map((text) => paragraph.create(null, schema.text(text)));
      return { state, tr: tr.replaceSelection(new Slice(Fragment.from(lines), 1, 1)) };
    }
    case "picture":
      return {
        state,
        tr: selection.$from.depth === 1 ? tr.insert(selection.$from.after(1), rule.create()) : tr,
      };
  }
}

/** No editor puts a caret into the middle of a character of two units. */
function wholeCharacter({ doc }: EditorState, at: number): number {
  const next = doc.textBetween(at, Math.min(at + 1, doc.content.size));
  return /^[\udc00-\udfff]/.test(next) ? at + 1 : at;
}
