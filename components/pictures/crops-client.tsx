"use client";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { cropOf, cropRatios } from "#newsroom/media/crops.ts";
import {
  type CropBox,
  type CropShape,
  type Crops,
  cropShapes,
  type FocalPoint,
  type StaffPicture,
} from "#newsroom/media/types.ts";
import { PlainImage } from "./plain-image.tsx";

const CropByHand = lazy(() =>
  import("./crop-by-hand-client.tsx").then((file) => ({ default: file.CropByHand })),
);

interface CropsProps {
  readonly picture: Pick<StaffPicture, "previewUrl" | "width" | "height">;
  readonly focal: FocalPoint;
  readonly crops: Crops;
}

interface CropPreviewsProps extends CropsProps {
  /** The one that is being set by hand. */
  readonly open: CropShape | null;
  /** Left out: the crops are only shown. */
  readonly onOpen?: ((shape: CropShape | null) => void) | undefined;
}

const names = { "16x9": "wide", "4x3": "middle", "1x1": "square" } as const;
const widths: Record<CropShape, string> = { "16x9": "w-32", "4x3": "w-24", "1x1": "w-18" };

/** How the picture looks in each shape: around its focal point, or as somebody set it by hand. */
export function CropPreviews({ picture, focal, crops, open, onOpen }: CropPreviewsProps) {
  const t = useTranslations("pictures.crops");
  const url = picture.previewUrl ?? "";
  return (
    <div className="grid gap-3">
      <ul aria-label={t("label")} className="flex flex-wrap items-end gap-3">
        {cropShapes.map((shape) => {
          const name = t(names[shape]);
          const cropped = (
            <CroppedPicture url={url} shape={shape} box={cropOf(shape, sizeOf(picture), focal, crops)} />
          );
          return (
            <li key={shape} className={`grid gap-1 ${widths[shape]}`}>
              {onOpen ? (
                <button
                  type="button"
                  aria-pressed={open === shape}
                  aria-label={t("set", { name })}
                  onClick={() => onOpen(open === shape ? null : shape)}
                  className="rounded-sm outline-offset-2 aria-pressed:outline-2 aria-pressed:outline-accent"
                >
                  {cropped}
                </button>
              ) : (
                cropped
              )}
              <span className="tabular text-2xs text-muted">
                {name}
                {crops[shape] ? ` · ${t("byHand")}` : ""}
              </span>
            </li>
          );
        })}
      </ul>
      {onOpen ? <p className="text-xs text-pretty text-muted">{t("hint")}</p> : null}
    </div>
  );
}

interface CropEditorProps extends CropsProps {
  readonly shape: CropShape;
  readonly onChange: (crops: Crops) => void;
  readonly onDone: () => void;
}

/** One shape of the picture, set by hand. */
export function CropEditor({ picture, focal, crops, shape, onChange, onDone }: CropEditorProps) {
  const t = useTranslations("pictures.crops");
  const set = (box: CropBox | null) => {
    const { [shape]: _before, ...others } = crops;
    onChange(box === null ? others : { ...others, [shape]: box });
  };
  // The frame is drawn anew where the focal point puts it.
  const [followed, setFollowed] = useState(0);
  const follow = () => {
    set(null);
    setFollowed(followed + 1);
  };
  return (
    <div className="grid gap-5 pt-3">
      <Suspense fallback={<Spinner />}>
        <CropByHand
          key={`${shape} ${followed}`}
          url={picture.previewUrl ?? ""}
          ratio={cropRatios[shape]}
          box={cropOf(shape, sizeOf(picture), focal, crops)}
          label={t("byHandLabel", { name: t(names[shape]) })}
          onChange={set}
        />
      </Suspense>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onDone}>
          {t("done")}
        </Button>
        {crops[shape] ? (
          <Button size="sm" tone="ghost" onClick={follow}>
            {t("follow")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function sizeOf({ width, height }: Pick<StaffPicture, "width" | "height">) {
  return { width: width ?? 3, height: height ?? 2 };
}

function CroppedPicture({ url, shape, box }: { url: string; shape: CropShape; box: CropBox }) {
  return (
    <span
      style={{ aspectRatio: cropRatios[shape] }}
      className="relative block w-full overflow-hidden rounded-sm bg-sunken"
    >
      <PlainImage
        src={url}
        alt=""
        style={{
          left: `${(-box.x / box.width) * 100}%`,
          top: `${(-box.y / box.height) * 100}%`,
          width: `${100 / box.width}%`,
          height: `${100 / box.height}%`,
        }}
        className="absolute max-w-none"
      />
    </span>
  );
}
