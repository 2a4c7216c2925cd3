"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "#newsroom/body/limits.ts";
import { altAdvice, captionGaps } from "#newsroom/media/caption.ts";
import type { CropShape, Crops, FocalPoint, StaffPicture } from "#newsroom/media/types.ts";
import { CaptionHelper } from "./caption-helper-client.tsx";
import { CreditField } from "./credit-field-client.tsx";
import { CropEditor, CropPreviews } from "./crops-client.tsx";
import { FocalPointPicture } from "./focal-point-client.tsx";
import { RightsField, type RightsWords } from "./rights-field-client.tsx";

export interface PictureWords extends RightsWords {
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly focal: FocalPoint;
  readonly crops: Crops;
}

/** What is saved of the words; what else stands in the object, as a picture's own facts, is left out. */
export function descriptionOf(words: PictureWords): PictureWords {
  const { caption, credit, alt, focal, crops, rights, rightsUntil } = words;
  return { caption, credit, alt, focal, crops, rights, rightsUntil };
}

interface PictureFormProps {
  /** Names the form for a button that stands outside of it. */
  readonly id: string;
  readonly picture: StaffPicture;
  /** Said above the fields. */
  readonly note?: string | undefined;
  /** Shows everything, changes nothing. */
  readonly readOnly?: boolean;
  /** A failure of saving, in words. */
  readonly failure: string | null;
  readonly onSubmit: (words: PictureWords) => void;
}

/** Caption, credit, alternative text, rights, focal point and crops of one picture. */
export function PictureForm({ id, picture, note, readOnly = false, failure, onSubmit }: PictureFormProps) {
  const t = useTranslations("pictures.form");
  const [words, setWords] = useState<PictureWords>(picture);
  const [tried, setTried] = useState(false);
  const [cropping, setCropping] = useState<CropShape | null>(null);
  const set = (part: Partial<PictureWords>) => setWords((before) => ({ ...before, ...part }));
  const count = (text: string, max: number) =>
    text.length > max * 0.8 ? ` ${t("count", { used: text.length, max })}` : "";
  const tooLong = (text: string, max: number) => (text.length > max ? t("tooLong", { max }) : null);
  const gaps = captionGaps(words.caption);
  const advice = altAdvice(words.alt, words.caption);
  const mayChange = picture.mayDescribe && !readOnly;
  const errors = {
    caption: tooLong(words.caption, maxCaptionLength),
    credit: tried && words.credit.trim() === "" ? t("creditMissing") : tooLong(words.credit, maxCreditLength),
    alt: tooLong(words.alt, maxAltLength),
  };

  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A form inside a dialog inside another form must not send that one.
        event.stopPropagation();
        setTried(true);
        const missing = words.credit.trim() === "";
        if (!missing && !errors.caption && !errors.credit && !errors.alt) onSubmit(words);
        else
          event.currentTarget
            .querySelector<HTMLElement>(missing ? "[name=credit]" : "[aria-invalid]")
            ?.focus();
      }}
      className="grid gap-5 sm:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]"
    >
      <div className="grid content-start gap-4">
        {cropping ? (
          <CropEditor
            picture={picture}
            focal={words.focal}
            crops={words.crops}
            shape={cropping}
            onChange={(crops) => set({ crops })}
            onDone={() => setCropping(null)}
          />
        ) : (
          <FocalPointPicture
            picture={picture}
            focal={words.focal}
            onChange={mayChange ? (focal) => set({ focal }) : undefined}
          />
        )}
        <CropPreviews
          picture={picture}
          focal={words.focal}
          crops={words.crops}
          open={cropping}
          onOpen={mayChange ? setCropping : undefined}
        />
      </div>
      <div className="grid content-start gap-4">
        {note ? <p className="text-sm text-pretty text-muted">{note}</p> : null}
        {failure ? (
          <Notice tone="danger" alert>
            {failure}
          </Notice>
        ) : null}
        <Field
          label={t("caption")}
          hint={`${t("captionHint")}${count(words.caption, maxCaptionLength)}`}
          error={errors.caption}
        >
          {(control) => (
            <Textarea
              {...control}
              name="caption"
              rows={3}
              readOnly={readOnly}
              placeholder={t("captionExample")}
              value={words.caption}
              onChange={({ target }) => set({ caption: target.value })}
            />
          )}
        </Field>
        {readOnly ? null : (
          <>
            {gaps.length > 0 ? (
              <ul className="-mt-2 grid gap-0.5 text-xs text-warning">
                {gaps.map((gap) => (
                  <li key={gap}>{t(`gaps.${gap}`)}</li>
                ))}
              </ul>
            ) : null}
            <CaptionHelper picture={picture} onCaption={(caption) => set({ caption })} />
          </>
        )}
        <CreditField
          value={words.credit}
          error={errors.credit}
          readOnly={readOnly}
          fromFile={picture.credit}
          onChange={(credit) => set({ credit })}
        />
        <Field label={t("alt")} hint={`${t("altHint")}${count(words.alt, maxAltLength)}`} error={errors.alt}>
          {(control) => (
            <Textarea
              {...control}
              name="alt"
              rows={2}
              readOnly={readOnly}
              placeholder={t("altExample")}
              value={words.alt}
              onChange={({ target }) => set({ alt: target.value })}
            />
          )}
        </Field>
        {advice && !readOnly ? (
          <p className="-mt-2 text-xs text-warning">{t(`altAdvice.${advice}`)}</p>
        ) : null}
        <RightsField
          rights={words.rights}
          rightsUntil={words.rightsUntil}
          readOnly={!mayChange}
          onChange={set}
        />
      </div>
    </form>
  );
}
