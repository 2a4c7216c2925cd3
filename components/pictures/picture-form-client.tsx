"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { maxAltLength, maxCaptionLength, maxCreditLength } from "#newsroom/body/limits.ts";
import type { FocalPoint, StaffPicture } from "#newsroom/media/types.ts";
import { FocalPointPicture } from "./focal-point-client.tsx";
import { fetchCredits } from "./picture-api.ts";

export interface PictureWords {
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly focal: FocalPoint;
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

/** Caption, credit, alternative text and focal point of one picture. */
export function PictureForm({ id, picture, note, readOnly = false, failure, onSubmit }: PictureFormProps) {
  const t = useTranslations("pictures.form");
  const [words, setWords] = useState<PictureWords>(picture);
  const [tried, setTried] = useState(false);
  const creditList = useId();
  const credits = useCredits();
  const set = (part: Partial<PictureWords>) => setWords((before) => ({ ...before, ...part }));
  const count = (text: string, max: number) =>
    text.length > max * 0.8 ? ` ${t("count", { used: text.length, max })}` : "";
  const tooLong = (text: string, max: number) => (text.length > max ? t("tooLong", { max }) : null);
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
      <FocalPointPicture
        picture={picture}
        focal={words.focal}
        onChange={picture.mayDescribe && !readOnly ? (focal) => set({ focal }) : undefined}
      />
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
        <Field label={t("credit")} hint={t("creditHint")} error={errors.credit}>
          {(control) => (
            <Input
              {...control}
              name="credit"
              required
              readOnly={readOnly}
              list={creditList}
              autoComplete="off"
              placeholder={t("creditExample")}
              value={words.credit}
              onChange={({ target }) => set({ credit: target.value })}
            />
          )}
        </Field>
        <datalist id={creditList}>
          {credits.map((credit) => (
            <option key={credit} value={credit} />
          ))}
        </datalist>
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
      </div>
    </form>
  );
}

function useCredits(): readonly string[] {
  const [credits, setCredits] = useState<readonly string[]>([]);
  useEffect(() => {
    let open = true;
    void fetchCredits().then((answer) => {
      if (open && answer.ok) setCredits(answer.value);
    });
    return () => {
      open = false;
    };
  }, []);
  return credits;
}
