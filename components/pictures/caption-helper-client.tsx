"use client";
import { PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { formatCaptionDay } from "#lib/dates.ts";
import { type CaptionWords, captionOf, captionParts, missingParts } from "#newsroom/media/caption.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";

interface CaptionHelperProps {
  readonly picture: Pick<StaffPicture, "place" | "takenAt">;
  readonly onCaption: (caption: string) => void;
}

/** Who, what, where and when, in four small boxes, become a caption. What the file knows stands in them at once. */
export function CaptionHelper({ picture, onCaption }: CaptionHelperProps) {
  const t = useTranslations("pictures.helper");
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className="grid gap-2">
      <Button
        size="sm"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
        className="justify-self-start"
      >
        <PenLine aria-hidden />
        {t("open")}
      </Button>
      <div id={panel} hidden={!open}>
        {open ? <Boxes picture={picture} onCaption={onCaption} /> : null}
      </div>
    </div>
  );
}

function Boxes({ picture, onCaption }: CaptionHelperProps) {
  const t = useTranslations("pictures.helper");
  const { timeZone, locale } = useDesk();
  const [words, setWords] = useState<CaptionWords>(() => ({
    who: "",
    what: "",
    where: picture.place,
    when: picture.takenAt ? formatCaptionDay(new Date(picture.takenAt), timeZone, locale) : "",
  }));
  const caption = captionOf(words);
  const missing = missingParts(words);
  return (
    <div className="grid gap-3 rounded-lg border bg-sunken p-3">
      <div className="grid gap-3 sm:grid-cols-2">
        {captionParts.map((part) => (
          <Field key={part} label={t(part)}>
            {(control) => (
              <Input
                {...control}
                value={words[part]}
                placeholder={t(`${part}Example`)}
                onChange={({ target }) => setWords({ ...words, [part]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <p className="text-sm text-pretty" aria-live="polite">
        {caption || <span className="text-muted">{t("empty")}</span>}
      </p>
      {missing.length > 0 && missing.length < 4 ? (
        <p className="text-xs text-warning">
          {t("missing", { parts: missing.map((part) => t(part).toLocaleLowerCase(locale)).join(", ") })}
        </p>
      ) : null}
      <Button
        size="sm"
        aria-disabled={caption === ""}
        onClick={() => {
          if (caption !== "") onCaption(caption);
        }}
        className="justify-self-start"
      >
        {t("use")}
      </Button>
    </div>
  );
}
