import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  tableEditing,
  toggleHeaderRow,
} from "@tiptap/pm/tables";

const changes = { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, toggleHeaderRow };
export type TableChange = keyof typeof changes;

/** Lets cells be selected and arrows go from one to the next, and keeps tables whole when two people change one. */
export function workOnTables(editor: Editor): void {
  editor.registerPlugin(tableEditing());
}

/** Changes the table at the caret. */
export function changeTable(editor: Editor, change: TableChange): void {
  editor.view.focus();
  run(editor, changes[change]);
}

/** Goes to the next cell or the one before; behind the last one a row is added. */
export function goToCell(editor: Editor, by: 1 | -1): void {
  if (run(editor, goToNextCell(by)) || by === -1) return;
  if (run(editor, addRowAfter)) run(editor, goToNextCell(1));
}

function run({ view }: Editor, command: Command): boolean {
  return command(view.state, view.dispatch.bind(view));
}
