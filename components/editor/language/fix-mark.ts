import type { Editor } from "@tiptap/core";
import { draftText } from "#newsroom/drafts/layout.ts";
import { fieldOrigin } from "../fields/bound-text.ts";
import { textChange } from "../fields/text-change.ts";
import type { DraftSession } from "../session/draft-session.ts";
import { rangeOf } from "./body-marks.ts";
import type { PlacedMark } from "./language-desk.ts";

/**
 * Puts a proposal in the place of what is marked, as an edit of its own: one undo takes it back, others see it
 * as typing, and only the letters that differ are touched. False when the text is no longer there.
 */
export function fixMark(session: DraftSession, editor: Editor, placed: PlacedMark, better: string): boolean {
  session.undo.stopCapturing();
  const done = "field" in placed.place ? fixField(session, placed, better) : fixBody(editor, placed, better);
  session.undo.stopCapturing();
  return done;
}

function fixField(session: DraftSession, { place, mark }: PlacedMark, better: string): boolean {
  if (!("field" in place)) return false;
  const text = draftText(session.document, place.field);
  const change = textChange(mark.text, better);
  if (change === null || text.toString().slice(mark.from, mark.to) !== mark.text) return false;
  session.document.transact(() => {
    if (change.remove > 0) text.delete(mark.from + change.at, change.remove);
    if (change.insert !== "") text.insert(mark.from + change.at, change.insert);
  }, fieldOrigin);
  return true;
}

function fixBody(editor: Editor, placed: PlacedMark, better: string): boolean {
  const range = rangeOf(editor.view, placed);
  const change = textChange(placed.mark.text, better);
  if (range === null || change === null) return false;
  const from = range.from + change.at;
  const { tr } = editor.state;
  if (change.insert === "") tr.delete(from, from + change.remove);
  else tr.insertText(change.insert, from, from + change.remove);
  editor.view.dispatch(tr);
  return true;
}
