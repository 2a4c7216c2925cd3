"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { toast } from "sonner";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { LibraryGrid } from "./library-grid-client.tsx";
import { type LibraryPage, saveDescription } from "./picture-api.ts";
import { PictureForm, type PictureWords } from "./picture-form-client.tsx";
import { Surroundings } from "./surroundings-client.tsx";
import { failureText, UploadRows } from "./upload-rows-client.tsx";
import { UploadZone } from "./upload-zone-client.tsx";
import { useLibrary } from "./use-library-client.ts";
import { usePersonUploads } from "./use-upload-queue-client.ts";

/** The library as a page: upload, look, search, describe. */
export function LibraryClient({
  first,
  mayUpload,
  personId,
}: {
  first: LibraryPage;
  mayUpload: boolean;
  personId: string;
}) {
  const t = useTranslations("pictures");
  const library = useLibrary(first);
  const { queue, entries } = usePersonUploads(personId);
  const [open, setOpen] = useState<StaffPicture | null>(null);
  const shown = useRef(new Set<string>());

  const { put } = library;
  useEffect(() => {
    for (const { phase, picture } of entries) {
      if (phase !== "ready" || !picture || shown.current.has(picture.id)) continue;
      shown.current.add(picture.id);
      put(picture);
    }
  }, [entries, put]);

  // Once described, an upload is done with: it stands in the library.
  const described = (picture: StaffPicture) => {
    put(picture);
    for (const entry of entries) if (entry.picture?.id === picture.id) queue.remove(entry.key);
  };

  return (
    <div className="grid gap-5">
      {mayUpload ? <UploadZone onFiles={queue.add} /> : <Notice>{t("zone.notAllowed")}</Notice>}
      <UploadRows queue={queue} entries={entries} onDescribe={setOpen} />
      <LibraryGrid library={library} onOpen={setOpen} />
      {open ? (
        <PictureDialog key={open.id} picture={open} onSaved={described} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}

interface PictureDialogProps {
  readonly picture: StaffPicture;
  readonly onSaved: (picture: StaffPicture) => void;
  readonly onClose: () => void;
}

function PictureDialog({ picture, onSaved, onClose }: PictureDialogProps) {
  const t = useTranslations("pictures");
  const form = useId();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async ({ caption, credit, alt, focal, crops }: PictureWords) => {
    setSaving(true);
    setFailure(null);
    const answer = await saveDescription(picture.id, { caption, credit, alt, focal, crops });
    setSaving(false);
    if (!answer.ok) {
      setFailure(failureText(t, answer.reason));
      return;
    }
    onSaved(answer.value);
    toast.success(t("form.saved"));
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      width="lg"
      title={t("picker.details")}
      description={<Facts picture={picture} />}
      closeLabel={t("picker.close")}
      footer={
        picture.mayDescribe ? (
          <Button tone="primary" type="submit" form={form} busy={saving}>
            {t("form.save")}
          </Button>
        ) : null
      }
    >
      <PictureForm
        id={form}
        picture={picture}
        note={picture.mayDescribe ? t("form.libraryOnly") : t("form.readOnly")}
        readOnly={!picture.mayDescribe}
        failure={failure}
        onSubmit={(words) => void save(words)}
      />
      <Surroundings mediaId={picture.id} />
    </Dialog>
  );
}

/** File, size, who and when, on one line. */
function Facts({ picture }: { picture: StaffPicture }) {
  const t = useTranslations("pictures.grid");
  const { timeZone, locale } = useDesk();
  const time = (iso: string) => formatShort(new Date(iso), timeZone, locale);
  const facts = [
    picture.fileName,
    picture.width && picture.height ? t("size", { width: picture.width, height: picture.height }) : null,
    picture.takenAt ? t("taken", { time: time(picture.takenAt) }) : null,
    picture.uploadedBy
      ? t("by", { name: picture.uploadedBy, time: time(picture.uploadedAt) })
      : t("uploaded", { time: time(picture.uploadedAt) }),
  ];
  return <span className="text-sm break-words">{facts.filter(Boolean).join(" · ")}</span>;
}
