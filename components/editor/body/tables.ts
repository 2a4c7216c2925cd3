import { type Editor, Extension } from "@tiptap/core";
import type { TableChange } from "./table-work.ts";

const bring = () => import("./table-work.ts");

/** Changes the table at the caret, as soon as the script for that has come. */
export function changeTable(editor: Editor, change: TableChange): void {
  void bring().then((work) => work.changeTable(editor, change));
}

/** Work on tables, whose script comes with the first table: most stories have none. */
export const Tables = Extension.create<object, { has: boolean }>({
  name: "tables",

  addStorage() {
    return { has: false };
  },

  onCreate() {
    look(this.editor, this.storage);
  },

  onTransaction({ transaction }) {
    if (transaction.docChanged) look(this.editor, this.storage);
  },

  addKeyboardShortcuts() {
    const go = (by: 1 | -1) => () => {
      if (!this.editor.isActive("table")) return false;
      void bring().then((work) => work.goToCell(this.editor, by));
      return true;
    };
    return { Tab: go(1), "Shift-Tab": go(-1) };
  },
});

function look(editor: Editor, storage: { has: boolean }): void {
  if (storage.has) return;
  const { content } = editor.state.doc;
  for (let at = 0; at < content.childCount; at += 1) {
    if (content.child(at).type.name !== "table") continue;
    storage.has = true;
    void bring().then(
      (work) => (editor.isDestroyed ? undefined : work.workOnTables(editor)),
      () => {
        storage.has = false;
      },
    );
    return;
  }
}
