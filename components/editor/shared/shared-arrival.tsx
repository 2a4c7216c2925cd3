import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Share } from "#components/desk-app/shared-store.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { looksLikeRelease } from "../release/looks-like-release.ts";
import { createSettling, type Piece, paragraphsOf, piecesOf } from "./share-pieces.ts";
import { SharedPhotoUploads } from "./shared-photo-uploads.tsx";
import type { SharedWatchProps } from "./shared-watch.tsx";

type PhotoPiece = Extract<Piece, { kind: "photo" }>;

/**
 * Puts into the story what another app shared: long words and papers by way of the release desk, short words at the
 * end, photos as soon as each is uploaded. What is in the story leaves the device's store; the rest waits there.
 */
export function SharedArrival({
  shares,
  editor,
  busy,
  onIncoming,
}: SharedWatchProps & { shares: readonly Share[] }) {
  const t = useTranslations("deskApp.arrival");
  const [settling] = useState(() => createSettling(shares));
  const [pieces] = useState(() => piecesOf(shares));
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState(false);
  const shown = useRef<{ piece: Piece; length: number; seen: boolean } | null>(null);
  const texts = pieces.filter((piece) => piece.kind !== "photo");
  const [photos] = useState(() => pieces.filter((piece): piece is PhotoPiece => piece.kind === "photo"));
  const piece = texts[at];

  const next = useCallback(() => {
    shown.current = null;
    setAsking(false);
    setAt((now) => now + 1);
  }, []);
  const clean = useCallback(
    (one: Piece) => {
      setAsking(false);
      shown.current = { piece: one, length: editor.state.doc.textContent.length, seen: false };
      onIncoming(
        one.kind === "words"
          ? { kind: "release", text: one.text, html: "" }
          : { kind: "release-file", file: one.file },
      );
    },
    [editor, onIncoming],
  );
  const put = useCallback(
    async (one: Piece) => {
      const text = one.kind === "words" ? one.text : await one.file.text();
      const { doc } = editor.state;
      const isEmpty = doc.textContent === "" && doc.childCount <= 1;
      const where = isEmpty ? { from: 0, to: doc.content.size } : doc.content.size;
      editor.commands.insertContentAt(where, paragraphsOf(text), { updateSelection: false });
      await settling.settle(one);
      toast.success(t("put"));
      next();
    },
    [editor, settling, next, t],
  );

  useEffect(() => {
    const before = shown.current;
    if (busy && before) before.seen = true;
    if (!piece || busy || asking) return;
    if (before?.piece === piece && !before.seen) return;
    if (before?.piece !== piece) {
      if (piece.kind === "words" && !looksLikeRelease(piece.text)) void put(piece);
      else clean(piece);
    } else if (editor.state.doc.textContent.length === before.length) {
      // The release desk was closed, and nothing of it is in the story.
      setAsking(true);
    } else void settling.settle(piece).then(next);
  }, [piece, busy, asking, put, clean, next, settling, editor]);

  return (
    <section aria-label={t("label")} className="mx-auto grid w-full max-w-3xl gap-3 px-4 pt-3 empty:hidden">
      {piece && asking && !busy ? (
        <Notice
          title={t("text")}
          action={
            <div className="flex flex-wrap gap-2">
              <Button tone="primary" onClick={() => clean(piece)}>
                {t("clean")}
              </Button>
              {piece.kind === "words" ? <Button onClick={() => void put(piece)}>{t("asIs")}</Button> : null}
              <Button onClick={() => void settling.layBack(piece).then(next)}>{t("later")}</Button>
            </div>
          }
        >
          <p className="line-clamp-2 break-words">{piece.kind === "words" ? piece.text : piece.file.name}</p>
        </Notice>
      ) : null}
      {photos.length > 0 ? (
        <SharedPhotoUploads editor={editor} photos={photos} onPut={settling.settle} />
      ) : null}
    </section>
  );
}
