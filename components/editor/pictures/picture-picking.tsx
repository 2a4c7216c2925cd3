import type { Editor } from "@tiptap/core";
import { type PickedPicture, PicturePickerClient } from "#components/pictures/picture-picker-client.tsx";
import { type DraftText, draftFieldMap, draftText } from "#newsroom/drafts/layout.ts";
import { fieldOrigin } from "../fields/bound-text.ts";
import type { DraftSession } from "../session/draft-session.ts";
import { useSession } from "../session/session-context.ts";

/** Where the picture goes that is being picked. */
export type Picking = "lead" | "body" | null;

interface PicturePickingProps {
  editor: Editor;
  picking: Picking;
  onDone: () => void;
}

/** Lets a picture be uploaded or found, and puts it on top of the story or where the caret stands. */
export function PicturePicking({ editor, picking, onDone }: PicturePickingProps) {
  const session = useSession();
  if (picking === null) return null;
  const put = (picture: PickedPicture) => {
    if (picking === "lead") putLead(session, picture);
    else {
      const { mediaId, caption, credit, alt } = picture;
      editor.chain().focus().insertPicture({ mediaId, caption, credit, alt }).run();
    }
    onDone();
  };
  return <PicturePickerClient onPicked={put} onClose={onDone} />;
}

/**
 * The lead picture in one step of undo. Words that were written for it before, as by a release, stay: the
 * picture's own fill only what is empty.
 */
function putLead({ document, undo }: DraftSession, picture: PickedPicture): void {
  undo.stopCapturing();
  document.transact(() => {
    const fields = draftFieldMap(document);
    const isOther = typeof fields.get("pictureId") === "string";
    fields.set("pictureId", picture.mediaId);
    const words: [DraftText, string][] = [
      ["pictureCaption", picture.caption],
      ["pictureCredit", picture.credit],
      ["pictureAlt", picture.alt],
    ];
    for (const [name, value] of words) {
      const text = draftText(document, name);
      // Another picture brings its own words; the old ones would describe what is not there.
      if (value === "" || (text.length > 0 && !isOther)) continue;
      text.delete(0, text.length);
      text.insert(0, value);
    }
  }, fieldOrigin);
  undo.stopCapturing();
}
