import { defaultDeleteFilter, defaultProtectedNodes, ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { draftBody, draftFieldMap, draftText, draftTexts } from "#newsroom/drafts/layout.ts";
import { fieldOrigin } from "../fields/bound-text.ts";
import { releaseOrigin } from "../release/apply-release.ts";

/** So many steps can be undone; what was deleted before them is let go of. */
const undoSteps = 300;

/** One history for the whole story: fields, choices, body and a release that was put in. */
export function createUndo(document: Y.Doc): Y.UndoManager {
  const roots = draftTexts.map((text) => draftText(document, text));
  const undo = new Y.UndoManager([...roots, draftFieldMap(document), draftBody(document)], {
    trackedOrigins: new Set<unknown>([ySyncPluginKey, fieldOrigin, releaseOrigin]),
    // A paragraph that others have written in stays when its making is undone.
    deleteFilter: (part) => defaultDeleteFilter(part, defaultProtectedNodes),
    captureTransaction: (transaction) => transaction.meta.get("addToHistory") !== false,
  });
  boundHistory(undo, undoSteps);
  return undo;
}

/**
 * Lets an undo history grow to `steps` and no further. Yjs keeps every deleted letter in memory that could
 * still come back; those of a forgotten step are dropped.
 */
export function boundHistory(undo: Y.UndoManager, steps: number): void {
  undo.on("stack-item-added", ({ type }: { type: "undo" | "redo" }) => {
    if (type !== "undo" || undo.undoStack.length <= steps) return;
    const { doc } = undo;
    for (const { deletions } of undo.undoStack.splice(0, undo.undoStack.length - steps)) {
      doc.transact((transaction) => {
        Y.iterateDeletedStructs(transaction, deletions, (struct) => {
          if (struct instanceof Y.Item) struct.keep = false;
        });
      });
      Y.tryGc(deletions, doc.store, doc.gcFilter);
    }
  });
}
