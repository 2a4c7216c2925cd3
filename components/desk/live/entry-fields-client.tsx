"use client";
import { Bold, ImagePlus, Italic, Link2, List, Star, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { PlainImage } from "#components/pictures/plain-image.tsx";
import { Field } from "#components/ui/field.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { part } from "#components/ui/part.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { entryTextLimit, headlineLimit, picturesOfEntry } from "#newsroom/live/limits.ts";
import type { EntryPicture, EntryWords } from "#newsroom/live/types.ts";
import { addLink, type Selected, togglePoints, toggleSign } from "./marks.ts";

const PicturePicker = part(() =>
  import("#components/pictures/picture-picker-client.tsx").then((file) => file.PicturePickerClient),
);

interface EntryFieldsProps {
  personId: string;
  words: EntryWords;
  onChange: (words: EntryWords) => void;
  /** Ctrl or Cmd with Enter. */
  onSend: () => void;
  mayAddPictures: boolean;
  /** Said at the words, where they cannot go as they are. */
  problem?: string | null;
  textRef?: Ref<HTMLTextAreaElement>;
  /** On a phone the lesser fields show only once something is being written. */
  compact?: boolean;
}

/** What an entry is made of: an optional headline, words with simple marks, pictures, and whether it is a key moment. */
export function EntryFields(props: EntryFieldsProps) {
  const { personId, words, onChange, onSend, mayAddPictures, problem = null, compact = false } = props;
  const t = useTranslations("live.entry");
  const area = useRef<HTMLTextAreaElement | null>(null);
  const [picking, setPicking] = useState(false);
  const [previews, setPreviews] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<EntryWords>) => onChange({ ...words, ...part });
  const mark = (make: (selected: Selected) => Selected) => {
    const field = area.current;
    if (!field) return;
    const made = make({ text: words.text, from: field.selectionStart, to: field.selectionEnd });
    change({ text: made.text });
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(made.from, made.to);
    });
  };
  const bold = () => mark((selected) => toggleSign(selected, "*"));
  const italic = () => mark((selected) => toggleSign(selected, "_"));
  const shortcuts: Readonly<Record<string, () => void>> = { enter: onSend, b: bold, i: italic };
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const does = shortcuts[event.key.toLowerCase()];
    if (!does) return;
    event.preventDefault();
    does();
  };
  const left = entryTextLimit - words.text.length;
  const lesser = compact ? "max-md:hidden" : "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of all the fields inside
    <div className="grid gap-2" onKeyDown={keys}>
      <Field label={t(words.keyMoment ? "headlineNeeded" : "headline")} hideLabel className={lesser}>
        {(control) => (
          <Input
            {...control}
            value={words.headline}
            maxLength={headlineLimit}
            placeholder={t(words.keyMoment ? "headlineNeeded" : "headline")}
            onChange={(event) => change({ headline: event.target.value })}
            className="font-semibold"
          />
        )}
      </Field>
      <Field label={t("text")} hideLabel error={problem}>
        {(control) => (
          <Textarea
            {...control}
            ref={(field) => {
              area.current = field;
              if (typeof props.textRef === "function") props.textRef(field);
              else if (props.textRef) props.textRef.current = field;
            }}
            rows={compact ? 1 : 3}
            value={words.text}
            placeholder={t("text")}
            enterKeyHint="enter"
            onChange={(event) => change({ text: event.target.value })}
            className={compact ? "max-md:min-h-11" : ""}
          />
        )}
      </Field>
      {words.pictures.length > 0 ? (
        <ul className="grid gap-1.5">
          {words.pictures.map((picture) => (
            <PictureRow
              key={picture.mediaId}
              picture={picture}
              preview={previews[picture.mediaId]}
              onRemove={() =>
                change({ pictures: words.pictures.filter(({ mediaId }) => mediaId !== picture.mediaId) })
              }
            />
          ))}
        </ul>
      ) : null}
      <div className={`flex flex-wrap items-center gap-0.5 ${lesser}`}>
        <IconButton label={t("bold")} onClick={bold}>
          <Bold aria-hidden />
        </IconButton>
        <IconButton label={t("italic")} onClick={italic}>
          <Italic aria-hidden />
        </IconButton>
        <IconButton label={t("points")} onClick={() => mark(togglePoints)}>
          <List aria-hidden />
        </IconButton>
        <IconButton label={t("link")} onClick={() => mark(addLink)}>
          <Link2 aria-hidden />
        </IconButton>
        {mayAddPictures ? (
          <IconButton
            label={t("picture")}
            disabled={words.pictures.length >= picturesOfEntry}
            onPointerEnter={PicturePicker.preload}
            onClick={() => setPicking(true)}
          >
            <ImagePlus aria-hidden />
          </IconButton>
        ) : null}
        <IconButton
          label={t("keyMoment")}
          active={words.keyMoment}
          onClick={() => change({ keyMoment: !words.keyMoment })}
        >
          <Star aria-hidden />
        </IconButton>
        <span className="flex-1" />
        {left < entryTextLimit / 5 ? (
          <span className={`tabular text-xs ${left < 0 ? "font-semibold text-danger" : "text-muted"}`}>
            {left < 0 ? t("over", { count: -left }) : t("left", { count: left })}
          </span>
        ) : null}
      </div>
      {picking ? (
        <PicturePicker
          personId={personId}
          onPicked={({ mediaId, caption, credit, alt, previewUrl }) => {
            setPicking(false);
            setPreviews({ ...previews, [mediaId]: previewUrl });
            const others = words.pictures.filter((one) => one.mediaId !== mediaId);
            change({ pictures: [...others, { mediaId, caption, credit, alt }] });
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </div>
  );
}

function PictureRow({
  picture,
  preview,
  onRemove,
}: {
  picture: EntryPicture;
  preview: string | undefined;
  onRemove: () => void;
}) {
  const t = useTranslations("live.entry");
  const name = picture.caption || t("pictureUnnamed");
  return (
    <li className="flex items-center gap-2.5 rounded-md border bg-sunken p-1.5">
      {preview ? (
        <PlainImage src={preview} alt="" className="size-11 rounded-sm object-cover" />
      ) : (
        <span aria-hidden className="flex size-11 items-center justify-center rounded-sm bg-pressed">
          <ImagePlus className="size-4 text-muted" />
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm">{name}</span>
        <span className={`block truncate text-xs ${picture.credit ? "text-muted" : "text-danger"}`}>
          {picture.credit || t("creditMissing")}
        </span>
      </span>
      <IconButton label={t("removePicture", { name })} onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
    </li>
  );
}
