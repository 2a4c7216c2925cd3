import type { Editor } from "@tiptap/core";
import { useContext } from "react";
import { type PickedPicture, PicturePickerClient } from "#components/pictures/picture-picker-client.tsx";
import { type DraftText, draftFieldMap, draftText } from "#newsroom/drafts/layout.ts";
import { fieldOrigin } from "../fields/bound-text.ts";
import { PersonContext } from "../person-context.ts";
import type { DraftSession } from "../session/draft-session.ts";
import { useSession } from "../session/session-context.ts";
import { insertPictures } from "./insert-pictures.ts";

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
  const person = useContext(PersonContext);
  if (picking === null) return null;
  const put = (picture: PickedPicture) => {
    if (picking === "lead") putLead(session, picture);
    else {
      insertPictures(editor, [attributesOf(picture)]);
    }
    onDone();
  };
  const waiting = picking === "lead" ? wordsThatWait(session) : undefined;
  const putGallery = (pictures: readonly PickedPicture[]) => {
    insertPictures(editor, pictures.map(attributesOf));
    onDone();
  };
  return (
    <PicturePickerClient
      personId={person.id}
      onPicked={put}
      onGallery={picking === "body" ? putGallery : undefined}
      onClose={onDone}
      waiting={waiting}
    />
  );
}

function attributesOf({ mediaId, caption, credit, alt }: PickedPicture) {
  return { mediaId, caption, credit, alt };
}

/** What a release brought for a picture that is not there yet. Another picture's words are not for this one. */
function wordsThatWait({ document }: DraftSession) {
  if (typeof draftFieldMap(document).get("pictureId") === "string") return undefined;
  const text = (name: DraftText) => draftText(document, name).toString();
  return { caption: text("pictureCaption"), credit: text("pictureCredit"), alt: text("pictureAlt") };
}

/** The lead picture in one step of undo, with the words that were confirmed in the dialog. */
function putLead({ document, undo }: DraftSession, picture: PickedPicture): void {
  undo.stopCapturing();
  document.transact(() => {
    draftFieldMap(document).set("pictureId", picture.mediaId);
    const words: [DraftText, string][] = [
      ["pictureCaption", picture.caption],
      ["pictureCredit", picture.credit],
      ["pictureAlt", picture.alt],
    ];
    for (const [name, value] of words) {
      const text = draftText(document, name);
      text.delete(0, text.length);
      text.insert(0, value);
    }
  }, fieldOrigin);
  undo.stopCapturing();
}
