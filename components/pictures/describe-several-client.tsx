"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { maxAltLength, maxCaptionLength } from "#newsroom/body/limits.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { CreditField } from "./credit-field-client.tsx";
import { saveDescriptions } from "./picture-api.ts";
import { PlainImage } from "./plain-image.tsx";
import { RightsField, type RightsWords } from "./rights-field-client.tsx";
import { failureText } from "./upload-rows-client.tsx";

interface DescribeSeveralProps {
  readonly pictures: readonly StaffPicture[];
  readonly onSaved: (pictures: readonly StaffPicture[]) => void;
  readonly onClose: () => void;
}

/** Captions of several pictures on one sheet; credit and rights are given to all of them. */
export function DescribeSeveral({ pictures, onSaved, onClose }: DescribeSeveralProps) {
  const t = useTranslations("pictures");
  const form = useId();
  const mine = pictures.filter(({ mayDescribe }) => mayDescribe);
  const [words, setWords] = useState(
    () => new Map(mine.map(({ id, caption, alt }) => [id, { caption, alt }] as const)),
  );
  const [credit, setCredit] = useState("");
  const [rights, setRights] = useState<RightsWords>({ rights: null, rightsUntil: null });
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const set = (id: string, part: Partial<{ caption: string; alt: string }>) =>
    setWords((before) => {
      const own = before.get(id);
      return own ? new Map(before).set(id, { ...own, ...part }) : before;
    });

  const save = async () => {
    setSaving(true);
    setFailure(null);
    const answer = await saveDescriptions(
      mine.map(({ id }) => ({
        id,
        ...words.get(id),
        // What is left empty here stays as it is with each picture.
        ...(credit.trim() === "" ? {} : { credit }),
        ...(rights.rights === null ? {} : { rights: rights.rights }),
        ...(rights.rightsUntil === null ? {} : { rightsUntil: rights.rightsUntil }),
      })),
    );
    setSaving(false);
    if (answer.ok) onSaved(answer.value);
    else setFailure(failureText(t, answer.reason));
  };

  return (
    <Dialog
      open
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      width="lg"
      title={t("several.title", { count: mine.length })}
      closeLabel={t("picker.close")}
      footer={
        <Button tone="primary" type="submit" form={form} busy={saving} aria-disabled={mine.length === 0}>
          {t("several.save", { count: mine.length })}
        </Button>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (mine.length > 0) void save();
        }}
        className="grid gap-5"
      >
        {failure ? (
          <Notice tone="danger" alert>
            {failure}
          </Notice>
        ) : null}
        {mine.length < pictures.length ? (
          <Notice>{t("several.notYours", { count: pictures.length - mine.length })}</Notice>
        ) : null}
        <fieldset className="grid gap-4 rounded-lg border bg-sunken p-3">
          <legend className="px-1 text-sm font-semibold">{t("several.forAll")}</legend>
          <p className="text-sm text-muted">{t("several.forAllHint")}</p>
          <CreditField value={credit} error={null} optional onChange={setCredit} />
          <RightsField {...rights} onChange={setRights} />
        </fieldset>
        <ol className="grid gap-3">
          {mine.map((picture) => {
            const name = picture.caption || picture.fileName;
            return (
              <li key={picture.id} className="grid gap-3 border-t pt-3 sm:grid-cols-[9rem_1fr_1fr]">
                <PlainImage
                  src={picture.thumbnailUrl ?? ""}
                  alt={picture.alt || name}
                  className="aspect-4/3 w-36 rounded-sm object-cover"
                />
                <Field label={t("form.caption")}>
                  {(control) => (
                    <Textarea
                      {...control}
                      aria-label={t("several.captionOf", { name })}
                      rows={3}
                      maxLength={maxCaptionLength}
                      value={words.get(picture.id)?.caption ?? ""}
                      onChange={({ target }) => set(picture.id, { caption: target.value })}
                    />
                  )}
                </Field>
                <Field label={t("form.alt")}>
                  {(control) => (
                    <Textarea
                      {...control}
                      aria-label={t("several.altOf", { name })}
                      rows={3}
                      maxLength={maxAltLength}
                      value={words.get(picture.id)?.alt ?? ""}
                      onChange={({ target }) => set(picture.id, { alt: target.value })}
                    />
                  )}
                </Field>
              </li>
            );
          })}
        </ol>
      </form>
    </Dialog>
  );
}
