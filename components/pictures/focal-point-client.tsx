"use client";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import type { FocalPoint, StaffPicture } from "#newsroom/media/types.ts";
import { PlainImage } from "./plain-image.tsx";

interface FocalPointProps {
  readonly picture: Pick<StaffPicture, "previewUrl" | "width" | "height" | "colour">;
  readonly focal: FocalPoint;
  /** Left out: the picture is only shown. */
  readonly onChange?: ((focal: FocalPoint) => void) | undefined;
}

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-0.02, 0],
  ArrowRight: [0.02, 0],
  ArrowUp: [0, -0.02],
  ArrowDown: [0, 0.02],
};

/** The picture with the point that stays visible when it is cropped: set by tapping it, or by the arrow keys. */
export function FocalPointPicture({ picture, focal, onChange }: FocalPointProps) {
  const t = useTranslations("pictures.form");
  const hint = useId();
  const url = picture.previewUrl ?? "";
  // Its place is kept while it loads: as wide as there is room, and never higher than less than half the screen.
  const ratio = (picture.width ?? 3) / (picture.height ?? 2);
  const place = {
    aspectRatio: ratio,
    width: `min(100%, calc(44dvh * ${ratio.toFixed(4)}))`,
    backgroundColor: picture.colour ?? undefined,
  };
  const shown = <PlainImage src={url} alt="" draggable={false} className="block size-full object-cover" />;
  if (!onChange) {
    return (
      <div className="flex justify-center overflow-hidden rounded-lg bg-sunken">
        <div style={place}>{shown}</div>
      </div>
    );
  }

  const tap = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail === 0) return; // Enter and Space: there is no place to go to.
    const box = event.currentTarget.getBoundingClientRect();
    onChange(within((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height));
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const times = event.shiftKey ? 5 : 1;
    onChange(within(focal.x + step[0] * times, focal.y + step[1] * times));
  };
  const [x, y] = [Math.round(focal.x * 100), Math.round(focal.y * 100)];

  return (
    <div className="grid content-start gap-2">
      <div className="flex justify-center overflow-hidden rounded-lg bg-sunken">
        <button
          type="button"
          aria-label={t("focalAt", { x, y })}
          aria-describedby={hint}
          onClick={tap}
          onKeyDown={press}
          style={place}
          className="relative cursor-crosshair focus-visible:outline-offset-[-3px]"
        >
          {shown}
          <span
            aria-hidden
            style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }}
            className="pointer-events-none absolute size-9 -translate-1/2 rounded-full border-2 border-[white] bg-[rgb(0_0_0/0.18)] shadow-[0_0_0_1.5px_rgb(0_0_0/0.55)]"
          >
            <span className="absolute top-1/2 left-1/2 size-1.5 -translate-1/2 rounded-full bg-[white] shadow-[0_0_0_1px_rgb(0_0_0/0.55)]" />
          </span>
        </button>
      </div>
      <p id={hint} className="text-xs text-muted">
        <span className="font-semibold text-ink">{t("focal")}.</span> {t("focalHint")}
      </p>
      <span role="status" className="sr-only">
        {t("focalAt", { x, y })}
      </span>
    </div>
  );
}

function within(x: number, y: number): FocalPoint {
  const clamp = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 1_000;
  return { x: clamp(x), y: clamp(y) };
}
