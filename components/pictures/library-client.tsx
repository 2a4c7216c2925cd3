"use client";
import { ListChecks, Replace } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { formatShort } from "#lib/dates.ts";
import { maxDescribedAtOnce } from "#newsroom/media/limits.ts";
import type { RightsToWatch, StaffPicture } from "#newsroom/media/types.ts";
import { DescribeSeveral } from "./describe-several-client.tsx";
import { LibraryGrid } from "./library-grid-client.tsx";
import { type LibraryPage, replacePicture, saveDescription } from "./picture-api.ts";
import { descriptionOf, PictureForm, type PictureWords } from "./picture-form-client.tsx";
import { ReplacePicture } from "./replace-picture-client.tsx";
import { RightsMark } from "./rights-mark-client.tsx";
import { RightsWatch } from "./rights-watch-client.tsx";
import { Surroundings } from "./surroundings-client.tsx";
import { failureText, UploadRows } from "./upload-rows-client.tsx";
import { UploadZone } from "./upload-zone-client.tsx";
import { useLibrary } from "./use-library-client.ts";
import { usePersonUploads } from "./use-upload-queue-client.ts";

/** The library as a page: upload, look, search, describe one or several, replace. */
export function LibraryClient({
  first,
  mayUpload,
  personId,
  watch,
}: {
  first: LibraryPage;
  mayUpload: boolean;
  personId: string;
  watch: RightsToWatch;
}) {
  const t = useTranslations("pictures");
  const library = useLibrary(first);
  const { queue, entries } = usePersonUploads(personId);
  const [open, setOpen] = useState<StaffPicture | null>(null);
  const [replacing, setReplacing] = useState<StaffPicture | null>(null);
  /** Pictures that are described together; null while they are opened one by one. */
  const [several, setSeveral] = useState<readonly StaffPicture[] | null>(null);
  const [describing, setDescribing] = useState(false);
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

  const replaced = (pictures: readonly StaffPicture[]) => {
    const [one, other] = pictures;
    for (const picture of pictures) put(picture);
    setReplacing(null);
    toast.success(
      t("replace.done"),
      one && other
        ? {
            action: {
              label: t("replace.undo"),
              onClick: () =>
                void replacePicture(one.id, other.id).then((answer) => {
                  if (answer.ok) for (const picture of answer.value) put(picture);
                  else toast.error(failureText(t, answer.reason));
                }),
            },
          }
        : {},
    );
  };

  return (
    <div className="grid gap-5">
      {mayUpload ? <UploadZone onFiles={queue.add} /> : <Notice>{t("zone.notAllowed")}</Notice>}
      <UploadRows queue={queue} entries={entries} onDescribe={setOpen} />
      <RightsWatch watch={watch} library={library} />
      <SeveralBar several={several} onChange={setSeveral} onDescribe={() => setDescribing(true)} />
      <LibraryGrid
        library={library}
        onOpen={(picture) => (several === null ? setOpen(picture) : setSeveral(toggled(several, picture)))}
        chosen={several?.map(({ id }) => id)}
      />
      {open ? (
        <PictureDialog
          key={open.id}
          picture={open}
          onSaved={described}
          onReplace={() => {
            setReplacing(open);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {replacing ? (
        <ReplacePicture picture={replacing} onReplaced={replaced} onClose={() => setReplacing(null)} />
      ) : null}
      {several && describing ? (
        <DescribeSeveral
          pictures={several}
          onSaved={(pictures) => {
            for (const picture of pictures) described(picture);
            toast.success(t("several.saved", { count: pictures.length }));
            setDescribing(false);
            setSeveral(null);
          }}
          onClose={() => setDescribing(false)}
        />
      ) : null}
    </div>
  );
}

function toggled(several: readonly StaffPicture[], picture: StaffPicture): StaffPicture[] {
  const others = several.filter(({ id }) => id !== picture.id);
  if (others.length < several.length) return others;
  return picture.state === "ready" && several.length < maxDescribedAtOnce
    ? [...several, picture]
    : [...several];
}

interface SeveralBarProps {
  readonly several: readonly StaffPicture[] | null;
  readonly onChange: (several: readonly StaffPicture[] | null) => void;
  readonly onDescribe: () => void;
}

/** Begins and ends choosing several, and says how many are chosen. */
function SeveralBar({ several, onChange, onDescribe }: SeveralBarProps) {
  const t = useTranslations("pictures.several");
  if (several === null) {
    return (
      <Button className="justify-self-start" onClick={() => onChange([])}>
        <ListChecks aria-hidden />
        {t("choose")}
      </Button>
    );
  }
  return (
    <div className="sticky top-2 z-10 flex flex-wrap items-center gap-2 rounded-lg border bg-raised p-2 shadow-raised">
      <p role="status" className="tabular mr-auto px-1 text-sm font-semibold">
        {t("chosen", { count: several.length, max: maxDescribedAtOnce })}
      </p>
      <Button tone="ghost" onClick={() => onChange(null)}>
        {t("stop")}
      </Button>
      <Button
        tone="primary"
        aria-disabled={several.length === 0}
        onClick={several.length ? onDescribe : undefined}
      >
        {t("describe")}
      </Button>
    </div>
  );
}

interface PictureDialogProps {
  readonly picture: StaffPicture;
  readonly onSaved: (picture: StaffPicture) => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

function PictureDialog({ picture, onSaved, onReplace, onClose }: PictureDialogProps) {
  const t = useTranslations("pictures");
  const form = useId();
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async (words: PictureWords) => {
    setSaving(true);
    setFailure(null);
    const answer = await saveDescription(picture.id, descriptionOf(words));
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
          <>
            {picture.mayReplace ? (
              <Button tone="ghost" className="mr-auto" onClick={onReplace}>
                <Replace aria-hidden />
                {t("replace.open")}
              </Button>
            ) : null}
            <Button tone="primary" type="submit" form={form} busy={saving}>
              {t("form.save")}
            </Button>
          </>
        ) : null
      }
    >
      <RightsMark picture={picture} />
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
