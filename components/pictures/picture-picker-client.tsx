"use client";
import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { cleanLine } from "#newsroom/body/text.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { LibraryGrid } from "./library-grid-client.tsx";
import { saveDescription } from "./picture-api.ts";
import { PictureForm, type PictureWords } from "./picture-form-client.tsx";
import { Tabs } from "./tabs-client.tsx";
import { failureText, UploadRows } from "./upload-rows-client.tsx";
import { UploadZone } from "./upload-zone-client.tsx";
import { useLibrary } from "./use-library-client.ts";
import { useUploadQueue } from "./use-upload-queue-client.ts";

/** A picture as it goes into a story: the words belong to the story from here on. */
export interface PickedPicture {
  readonly mediaId: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  /** A middle rendition, for signed-in staff. */
  readonly previewUrl: string;
  /** Pixels of the original. */
  readonly width: number;
  readonly height: number;
}

interface PicturePickerProps {
  /** The picture was chosen and described. The picker stays open until its owner removes it. */
  readonly onPicked: (picture: PickedPicture) => void;
  readonly onClose: () => void;
  /** Words that wait in the story for a picture, as a release brings them: they stand in the form at once. */
  readonly waiting?: Pick<PictureWords, "caption" | "credit" | "alt"> | undefined;
}

/** A dialog in which a picture is uploaded or found, and given its caption, credit and alternative text. */
export function PicturePickerClient({ onPicked, onClose, waiting }: PicturePickerProps) {
  const t = useTranslations("pictures");
  const form = useId();
  const [way, setWay] = useState<"upload" | "library">("upload");
  const [chosen, setChosen] = useState<StaffPicture | null>(null);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { queue, entries } = useUploadQueue();
  const library = useLibrary();
  // What was refused, or is not ready, cannot go into a story.
  const usable = { ...library, pictures: library.pictures.filter(({ state }) => state === "ready") };
  const alone = useRef<string | null>(null);

  const add = useCallback(
    (files: readonly File[]) => {
      queue.add(files);
      setWay("upload");
      // One file alone leads on by itself; of several, people choose.
      const [only, ...others] = queue.entries();
      alone.current = only && others.length === 0 ? only.key : null;
    },
    [queue],
  );
  const lead = entries.find(({ key, phase }) => key === alone.current && phase === "ready");
  if (lead?.picture && chosen === null) {
    alone.current = null;
    setChosen(lead.picture);
  }

  const pick = async (words: PictureWords) => {
    if (!chosen) return;
    setFailure(null);
    if (chosen.mayDescribe && differs(chosen, words)) {
      setSaving(true);
      const { caption, credit, alt, focal } = words;
      const answer = await saveDescription(chosen.id, { caption, credit, alt, focal });
      setSaving(false);
      if (!answer.ok) {
        setFailure(failureText(t, answer.reason));
        return;
      }
    }
    const { id, previewUrl, width, height } = chosen;
    onPicked({
      mediaId: id,
      caption: cleanLine(words.caption),
      credit: cleanLine(words.credit),
      alt: cleanLine(words.alt),
      previewUrl: previewUrl ?? "",
      width: width ?? 0,
      height: height ?? 0,
    });
  };
  const back = () => {
    setChosen(null);
    setFailure(null);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      width="lg"
      title={chosen ? t("picker.details") : t("picker.title")}
      closeLabel={t("picker.close")}
      footer={
        chosen ? (
          <>
            <Button tone="ghost" onClick={back} className="mr-auto">
              <ArrowLeft aria-hidden />
              {t("picker.back")}
            </Button>
            <Button tone="primary" type="submit" form={form} busy={saving}>
              {t("picker.use")}
            </Button>
          </>
        ) : null
      }
    >
      {chosen ? (
        <PictureForm
          key={chosen.id}
          id={form}
          picture={withWaiting(chosen, waiting)}
          note={chosen.mayDescribe ? undefined : t("form.storyOnly")}
          failure={failure}
          onSubmit={(words) => void pick(words)}
        />
      ) : (
        <Tabs
          label={t("ways")}
          value={way}
          onChange={setWay}
          tabs={[
            {
              value: "upload",
              name: t("upload"),
              panel: (
                <div className="grid gap-3">
                  <UploadZone onFiles={add} />
                  <UploadRows queue={queue} entries={entries} onDescribe={setChosen} />
                  {entries.length > 1 ? <p className="text-xs text-muted">{t("picker.others")}</p> : null}
                </div>
              ),
            },
            {
              value: "library",
              name: t("library"),
              panel: <LibraryGrid library={usable} onOpen={setChosen} />,
            },
          ]}
        />
      )}
    </Dialog>
  );
}

/** A picture with words of its own keeps them. */
function withWaiting(picture: StaffPicture, waiting: PicturePickerProps["waiting"]): StaffPicture {
  if (!waiting) return picture;
  return {
    ...picture,
    caption: picture.caption || waiting.caption,
    credit: picture.credit || waiting.credit,
    alt: picture.alt || waiting.alt,
  };
}

function differs(picture: StaffPicture, words: PictureWords): boolean {
  return (
    picture.caption !== words.caption ||
    picture.credit !== words.credit ||
    picture.alt !== words.alt ||
    picture.focal.x !== words.focal.x ||
    picture.focal.y !== words.focal.y
  );
}
