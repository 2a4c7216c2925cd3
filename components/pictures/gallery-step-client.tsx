"use client";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { CreditField } from "./credit-field-client.tsx";
import { PlainImage } from "./plain-image.tsx";

interface GalleryStepProps {
  /** Names the form for a button that stands outside of it. */
  readonly id: string;
  readonly pictures: readonly StaffPicture[];
  readonly onChange: (pictures: readonly StaffPicture[]) => void;
  /** The pictures in their order, each with a credit. */
  readonly onSubmit: (pictures: readonly StaffPicture[]) => void;
}

/** The order of a gallery, and one credit for all that have none; captions are written in the story. */
export function GalleryStep({ id, pictures, onChange, onSubmit }: GalleryStepProps) {
  const t = useTranslations("pictures.gallery");
  const form = useTranslations("pictures.form");
  const [credit, setCredit] = useState("");
  const [tried, setTried] = useState(false);
  const lacking = pictures.filter((picture) => picture.credit === "").length;
  const move = (from: number, by: -1 | 1) => {
    const moved = [...pictures];
    const [picture] = moved.splice(from, 1);
    if (picture) moved.splice(from + by, 0, picture);
    onChange(moved);
  };
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setTried(true);
        if (lacking > 0 && credit.trim() === "")
          event.currentTarget.querySelector<HTMLElement>("[name=credit]")?.focus();
        else onSubmit(pictures.map((picture) => ({ ...picture, credit: picture.credit || credit })));
      }}
      className="grid gap-4"
    >
      <p className="text-sm text-muted">{t("hint")}</p>
      <ol className="grid gap-2">
        {pictures.map((picture, index) => {
          const name = picture.caption || picture.fileName;
          return (
            <li
              key={picture.id}
              className="flex flex-wrap items-center gap-x-3 rounded-lg border bg-surface p-2"
            >
              <span className="tabular w-6 text-center text-sm font-semibold text-muted">{index + 1}</span>
              <PlainImage
                src={picture.thumbnailUrl ?? ""}
                alt=""
                className="aspect-4/3 w-16 rounded-sm object-cover"
              />
              <span className="min-w-0 flex-1 basis-36">
                <span className="line-clamp-2 text-sm">{name}</span>
                <span className={`block truncate text-xs ${picture.credit ? "text-muted" : "text-warning"}`}>
                  {picture.credit || t("noCredit")}
                </span>
              </span>
              <span className="ml-auto flex">
                <IconButton label={t("up", { name })} disabled={index === 0} onClick={() => move(index, -1)}>
                  <ArrowUp aria-hidden />
                </IconButton>
                <IconButton
                  label={t("down", { name })}
                  disabled={index === pictures.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDown aria-hidden />
                </IconButton>
                <IconButton
                  label={t("remove", { name })}
                  onClick={() => onChange(pictures.filter(({ id }) => id !== picture.id))}
                >
                  <X aria-hidden />
                </IconButton>
              </span>
            </li>
          );
        })}
      </ol>
      {lacking > 0 ? (
        <CreditField
          value={credit}
          label={t("creditForAll", { count: lacking })}
          error={tried && credit.trim() === "" ? form("creditMissing") : null}
          onChange={setCredit}
        />
      ) : null}
    </form>
  );
}
