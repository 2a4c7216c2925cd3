import { Editor } from "@tiptap/core";
import { addRowAfter, isInTable } from "@tiptap/pm/tables";
import { expect, test } from "vitest";
import { bodyExtensions } from "../extensions.ts";
import { parseBody } from "../schema.ts";

test("an empty table comes with a row of headings, the caret in its first cell, and the border takes it", () => {
  const editor = new Editor({
    element: null,
    extensions: bodyExtensions,
    content: { type: "doc", content: [{ type: "paragraph" }] },
  });
  editor.commands.insertTable({ rows: 3, cols: 2 });
  const table = editor.state.doc.firstChild;
  expect(table?.childCount).toBe(3);
  expect([0, 1, 2].map((row) => table?.child(row).firstChild?.type.name)).toEqual([
    "tableHeader",
    "tableCell",
    "tableCell",
  ]);
  const { $from } = editor.state.selection;
  expect([$from.index(0), $from.index(1), $from.index(2)]).toEqual([0, 0, 0]);
  expect(isInTable(editor.state)).toBe(true);
  addRowAfter(editor.state, (transaction) => expect(transaction.doc.firstChild?.childCount).toBe(4));
  expect(parseBody(editor.getJSON()).ok).toBe(true);
});
