"use client";
import { ArrowLeft, GalleryHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { cleanLine } from "#newsroom/body/text.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { GalleryStep } from "./gallery-step-client.tsx";
import { LibraryGrid } from "./library-grid-client.tsx";
import { saveDescription } from "./picture-api.ts";
import { descriptionOf, PictureForm, type PictureWords } from "./picture-form-client.tsx";
import { Tabs } from "./tabs-client.tsx";
import { failureText, UploadRows } from "./upload-rows-client.tsx";
import { UploadZone } from "./upload-zone-client.tsx";
import { useLibrary } from "./use-library-client.ts";
import { usePersonUploads } from "./use-upload-queue-client.ts";

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
  /** Whose uploads these are. */
  readonly personId: string;
  /** The picture was chosen and described. The picker stays open until its owner removes it. */
  readonly onPicked: (picture: PickedPicture) => void;
  /** Several were chosen, in their order; left out where only one has a place. */
  readonly onGallery?: ((pictures: readonly PickedPicture[]) => void) | undefined;
  readonly onClose: () => void;
  /** Words that wait in the story for a picture, as a release brings them: they stand in the form at once. */
  readonly waiting?: Pick<PictureWords, "caption" | "credit" | "alt"> | undefined;
}

/** A dialog in which pictures are uploaded or found, and given caption, credit and alternative text. */
export function PicturePickerClient({ personId, onPicked, onGallery, onClose, waiting }: PicturePickerProps) {
  const t = useTranslations("pictures");
  const form = useId();
  const [way, setWay] = useState<"upload" | "library">("upload");
  const [chosen, setChosen] = useState<StaffPicture | null>(null);
  const [several, setSeveral] = useState<readonly StaffPicture[] | null>(null);
  const [gallery, setGallery] = useState<readonly StaffPicture[] | null>(null);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { queue, entries } = usePersonUploads(personId);
  const library = useLibrary();
  // What was refused, or is not ready, cannot go into a story.
  const usable = { ...library, pictures: library.pictures.filter(({ state }) => state === "ready") };
  const uploaded = entries.flatMap(({ phase, picture }) => (phase === "ready" && picture ? [picture] : []));
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
  // Once it is in a story, an upload is done with.
  const forget = (ids: readonly string[]) => {
    for (const { key, picture } of entries) if (picture && ids.includes(picture.id)) queue.remove(key);
  };

  const pick = async (words: PictureWords) => {
    if (!chosen) return;
    setFailure(null);
    if (chosen.mayDescribe && differs(chosen, words)) {
      setSaving(true);
      const answer = await saveDescription(chosen.id, descriptionOf(words));
      setSaving(false);
      if (!answer.ok) {
        setFailure(failureText(t, answer.reason));
        return;
      }
    }
    forget([chosen.id]);
    onPicked(pickedOf({ ...chosen, ...words }));
  };
  const pickAll = async (pictures: readonly StaffPicture[]) => {
    setSaving(true);
    // A credit that was given to all belongs into the library too.
    for (const { id, credit, mayDescribe } of pictures) {
      const before = gallery?.find((picture) => picture.id === id);
      if (mayDescribe && before?.credit === "") await saveDescription(id, { credit });
    }
    setSaving(false);
    forget(pictures.map(({ id }) => id));
    onGallery?.(pictures.map(pickedOf));
  };
  const back = () => {
    setChosen(null);
    setGallery(null);
    setFailure(null);
  };
  const open = (picture: StaffPicture) => {
    if (several === null) setChosen(picture);
    else if (several.some(({ id }) => id === picture.id))
      setSeveral(several.filter(({ id }) => id !== picture.id));
    else setSeveral([...several, picture]);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      width="lg"
      title={chosen ? t("picker.details") : gallery ? t("gallery.title") : t("picker.title")}
      closeLabel={t("picker.close")}
      footer={
        chosen || gallery ? (
          <>
            <Button tone="ghost" onClick={back} className="mr-auto">
              <ArrowLeft aria-hidden />
              {t("picker.back")}
            </Button>
            <Button
              tone="primary"
              type="submit"
              form={form}
              busy={saving}
              aria-disabled={gallery !== null && gallery.length === 0}
            >
              {gallery ? t("gallery.use", { count: gallery.length }) : t("picker.use")}
            </Button>
          </>
        ) : null
      }
    >
      {gallery && !chosen ? (
        <GalleryStep
          id={form}
          pictures={gallery}
          onChange={setGallery}
          onSubmit={(pictures) => void pickAll(pictures)}
        />
      ) : null}
      {chosen ? (
        <PictureForm
          key={chosen.id}
          id={form}
          picture={withWaiting(chosen, waiting)}
          note={chosen.mayDescribe ? undefined : t("form.storyOnly")}
          failure={failure}
          onSubmit={(words) => void pick(words)}
        />
      ) : null}
      {chosen || gallery ? null : (
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
                  {onGallery && uploaded.length > 1 ? (
                    <Button onClick={() => setGallery(uploaded)} className="justify-self-start">
                      <GalleryHorizontal aria-hidden />
                      {t("gallery.make", { count: uploaded.length })}
                    </Button>
                  ) : null}
                  {entries.length > 0 ? <p className="text-xs text-muted">{t("picker.others")}</p> : null}
                </div>
              ),
            },
            {
              value: "library",
              name: t("library"),
              panel: (
                <div className="grid gap-4">
                  {onGallery ? (
                    <div className="flex flex-wrap gap-2">
                      <Button
                        aria-pressed={several !== null}
                        onClick={() => setSeveral(several === null ? [] : null)}
                      >
                        <GalleryHorizontal aria-hidden />
                        {several === null ? t("gallery.choose") : t("gallery.stop")}
                      </Button>
                      {several !== null && several.length > 1 ? (
                        <Button tone="primary" onClick={() => setGallery(several)}>
                          {t("gallery.make", { count: several.length })}
                        </Button>
                      ) : null}
                    </div>
                  ) : null}
                  <LibraryGrid library={usable} onOpen={open} chosen={several?.map(({ id }) => id)} />
                </div>
              ),
            },
          ]}
        />
      )}
    </Dialog>
  );
}

/** A picture as it goes into a story, its words clean. */
function pickedOf({ id, caption, credit, alt, previewUrl, width, height }: StaffPicture): PickedPicture {
  return {
    mediaId: id,
    caption: cleanLine(caption),
    credit: cleanLine(credit),
    alt: cleanLine(alt),
    previewUrl: previewUrl ?? "",
    width: width ?? 0,
    height: height ?? 0,
  };
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
    picture.rights !== words.rights ||
    picture.rightsUntil !== words.rightsUntil ||
    picture.focal.x !== words.focal.x ||
    picture.focal.y !== words.focal.y ||
    JSON.stringify(picture.crops) !== JSON.stringify(words.crops)
  );
}
