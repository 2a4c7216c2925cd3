"use client";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { makeSeriesAction } from "#newsroom/series/actions.ts";
import { SeriesDialog } from "./series-dialog-client.tsx";
import { seriesDeskPath } from "./series-path.ts";

/** Begins a series and leads to it. */
export function NewSeries() {
  const t = useTranslations("series");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t("new")}
      </Button>
      {open ? (
        <SeriesDialog
          title={t("new")}
          send={t("make")}
          words={{ name: "", description: "" }}
          onSend={makeSeriesAction}
          onDone={({ seriesId }) => router.push(seriesDeskPath(seriesId))}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
