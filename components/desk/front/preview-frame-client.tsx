"use client";
import { Monitor, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";

const widths = { phone: "390px", wide: "100%" } as const;

/** The draft of the front as readers would see it, as wide as a phone or as the room there is. */
export function PreviewFrame({ address }: { address: string }) {
  const t = useTranslations("front.preview");
  const [width, setWidth] = useState<keyof typeof widths>("wide");
  return (
    <div className="grid gap-3">
      <fieldset aria-label={t("width")} className="flex gap-1">
        <IconButton label={t("phone")} active={width === "phone"} onClick={() => setWidth("phone")}>
          <Smartphone aria-hidden />
        </IconButton>
        <IconButton label={t("wide")} active={width === "wide"} onClick={() => setWidth("wide")}>
          <Monitor aria-hidden />
        </IconButton>
      </fieldset>
      <iframe
        title={t("frame")}
        src={address}
        style={{ width: widths[width] }}
        className="mx-auto h-[calc(100dvh-14rem)] min-h-96 max-w-full rounded-lg border bg-surface"
      />
    </div>
  );
}
