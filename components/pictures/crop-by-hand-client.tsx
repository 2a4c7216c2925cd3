"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import ReactCrop, { type PercentCrop } from "react-image-crop";
import "react-image-crop/dist/ReactCrop.css";
import type { CropBox } from "#newsroom/media/types.ts";
import { PlainImage } from "./plain-image.tsx";

interface CropByHandProps {
  readonly url: string;
  readonly ratio: number;
  readonly box: CropBox;
  readonly label: string;
  readonly onChange: (box: CropBox) => void;
}

/** A part of the picture, in one shape, drawn by hand: by dragging, or with Tab and the arrow keys. */
export function CropByHand({ url, ratio, box, label, onChange }: CropByHandProps) {
  const t = useTranslations("pictures.crops");
  const [crop, setCrop] = useState<PercentCrop>({
    unit: "%",
    x: box.x * 100,
    y: box.y * 100,
    width: box.width * 100,
    height: box.height * 100,
  });
  return (
    <fieldset className="flex justify-center rounded-lg bg-sunken">
      <legend className="sr-only">{label}</legend>
      <ReactCrop
        crop={crop}
        aspect={ratio}
        keepSelection
        // Thumbs and WCAG want 24 pixels.
        className="[--rc-drag-handle-size:24px]"
        ariaLabels={{
          cropArea: t("cropArea"),
          nwDragHandle: t("handle"),
          nDragHandle: t("handle"),
          neDragHandle: t("handle"),
          eDragHandle: t("handle"),
          seDragHandle: t("handle"),
          sDragHandle: t("handle"),
          swDragHandle: t("handle"),
          wDragHandle: t("handle"),
        }}
        minWidth={48}
        onChange={(_pixels, percent) => setCrop(percent)}
        onComplete={(_pixels, percent) => {
          if (percent.width > 2 && percent.height > 2) onChange(boxOf(percent));
        }}
      >
        <PlainImage src={url} alt="" draggable={false} className="block max-h-[44dvh]" />
      </ReactCrop>
    </fieldset>
  );
}

function boxOf({ x, y, width, height }: PercentCrop): CropBox {
  const share = (percent: number) => Math.round(Math.min(1, Math.max(0, percent / 100)) * 10_000) / 10_000;
  const [left, top] = [share(x), share(y)];
  return {
    x: left,
    y: top,
    width: Math.min(share(width), 1 - left),
    height: Math.min(share(height), 1 - top),
  };
}
