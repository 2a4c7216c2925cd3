import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { UploadRows } from "#components/pictures/upload-rows-client.tsx";
import { useUploadQueue } from "#components/pictures/use-upload-queue-client.ts";
import { toast } from "#components/ui/toast.ts";
import { draftFieldMap } from "#newsroom/drafts/layout.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { fieldOrigin } from "../fields/bound-text.ts";
import { useSession } from "../session/session-context.ts";
import type { Piece } from "./share-pieces.ts";

type PhotoPiece = Extract<Piece, { kind: "photo" }>;

interface SharedPhotoUploadsProps {
  editor: Editor;
  photos: readonly PhotoPiece[];
  /** A photo is in the story, or was let go. */
  onPut: (photo: PhotoPiece) => Promise<void>;
}

/** Uploads shared photos and puts them into the story in the order in which they were sent, the first on top. */
export function SharedPhotoUploads({ editor, photos, onPut }: SharedPhotoUploadsProps) {
  const t = useTranslations("deskApp.arrival");
  const { document } = useSession();
  const { queue, entries } = useUploadQueue();
  const waiting = useRef(new Map<string, PhotoPiece>());
  const put = useRef(0);

  const place = ({ id, caption, credit, alt }: StaffPicture) => {
    const isLead = typeof draftFieldMap(document).get("pictureId") !== "string";
    if (isLead) return document.transact(() => draftFieldMap(document).set("pictureId", id), fieldOrigin);
    const picture = { type: "picture", attrs: { mediaId: id, caption, credit, alt } };
    return editor.commands.insertContentAt(editor.state.doc.content.size, picture, {
      updateSelection: false,
    });
  };

  useEffect(() => {
    queue.add(photos.map(({ file }) => file));
    waiting.current = new Map(
      queue.entries().flatMap(({ key }, at): [string, PhotoPiece][] => {
        const photo = photos[at];
        return photo ? [[key, photo]] : [];
      }),
    );
    const known = waiting.current;
    return () => known.clear();
  }, [queue, photos]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at the queue itself, whenever its entries change
  useEffect(() => {
    const known = waiting.current;
    for (const [key, photo] of known) {
      const entry = queue.entries().find((one) => one.key === key);
      if (entry?.phase === "failed") continue;
      if (entry?.phase === "known") queue.takeKnown(key);
      // An earlier one keeps its place before the later ones; one that failed does not keep them waiting.
      if (entry && entry.phase !== "ready") return;
      known.delete(key);
      if (entry?.picture) {
        place(entry.picture);
        put.current += 1;
        queue.remove(key);
      }
      // One that is not in the list any more was let go by hand.
      void onPut(photo);
    }
    if (known.size === 0 && put.current > 0) {
      toast.success(t("photosDone", { count: put.current }));
      put.current = 0;
    }
  }, [entries]);

  const open = entries.filter(({ phase }) => phase !== "ready");
  if (open.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p role="status" className="text-sm font-semibold text-muted">
        {t("photos", { done: photos.length - open.length, count: photos.length })}
      </p>
      <UploadRows queue={queue} entries={open} onDescribe={() => undefined} />
    </div>
  );
}
