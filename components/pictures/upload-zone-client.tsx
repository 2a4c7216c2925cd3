"use client";
import { Camera, ImagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { maxPictureBytes, maxPicturePixels } from "#newsroom/media/limits.ts";
import { DataSaver } from "./data-saver-client.tsx";

// Naming the four formats makes iPhones hand over a JPEG instead of a HEIC.
const accepted = "image/jpeg,image/png,image/webp,image/gif";

/** Takes files: chosen, from the camera, dropped or pasted. */
export function UploadZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useTranslations("pictures.zone");
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [onFiles]);

  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    event.target.value = ""; // The same file may be chosen again.
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to do what its buttons do
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      className={classNames(
        "flex flex-col items-center gap-3 rounded-lg border border-dashed px-4 py-7 text-center transition-colors",
        over ? "border-accent bg-accent-soft" : "border-line-strong bg-sunken",
      )}
    >
      <div className="flex flex-wrap justify-center gap-2">
        <Button tone="primary" size="lg" onClick={() => chooser.current?.click()}>
          <ImagePlus aria-hidden />
          {t("choose")}
        </Button>
        <span className="hidden touch:contents">
          <Button size="lg" onClick={() => camera.current?.click()}>
            <Camera aria-hidden />
            {t("camera")}
          </Button>
        </span>
      </div>
      <p className="text-base text-muted touch:hidden">{over ? t("dropNow") : t("drop")}</p>
      <p className="text-xs text-pretty text-muted">
        {t("limits", { megabytes: maxPictureBytes / 1024 / 1024, megapixels: maxPicturePixels / 1_000_000 })}
      </p>
      <DataSaver />
      <input ref={chooser} type="file" accept={accepted} multiple hidden onChange={chosen} />
      <input ref={camera} type="file" accept={accepted} capture="environment" hidden onChange={chosen} />
    </div>
  );
}
