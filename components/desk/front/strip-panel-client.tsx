"use client";
import { Radio } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { formatShort } from "#lib/dates.ts";
import { endStripAction } from "#newsroom/front/actions.ts";
import type { PlaceableStory, RunningStrip } from "#newsroom/front/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { StripDialog } from "./strip-dialog-client.tsx";

interface StripPanelProps {
  strip: RunningStrip | null;
  /** Stories that it can lead to. */
  stories: readonly PlaceableStory[];
}

/** The breaking strip: what stands now and until when, or the way to put one up. Ending it is one press. */
export function StripPanel({ strip, stories }: StripPanelProps) {
  const t = useTranslations("front.strip");
  const desk = useTranslations("desk");
  const { timeZone, locale } = useDesk();
  const [writing, setWriting] = useState(false);
  const [ending, start] = useTransition();
  const end = (stripId: string) =>
    start(async () => {
      const result = await endStripAction({ stripId }).catch(() => null);
      if (result?.ok) toast.success(t("endedNow"));
      else toast.error(result?.message ?? desk("moves.unreachable"));
    });
  return (
    <section
      aria-label={t("title")}
      className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border bg-surface px-4 py-3"
    >
      <span
        aria-hidden
        className={`flex size-9 items-center justify-center rounded-full [&_svg]:size-[1.125rem] ${strip ? "bg-danger-soft text-danger" : "bg-sunken text-muted"}`}
      >
        <Radio />
      </span>
      <div className="min-w-0 flex-1 basis-52">
        <h2 className="text-sm font-bold">{t("title")}</h2>
        {strip ? (
          <>
            <p className="text-base font-semibold text-pretty">{strip.text || strip.storyTitle}</p>
            <p className="tabular text-sm text-muted">
              {t("standing", {
                time: formatShort(strip.endsAt, timeZone, locale),
                name: strip.startedBy,
              })}
            </p>
            {strip.isShown ? null : <p className="text-sm text-danger">{t("hidden")}</p>}
          </>
        ) : (
          <p className="text-sm text-muted">{t("none")}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setWriting(true)} disabled={ending}>
          {t(strip ? "replace" : "start")}
        </Button>
        {strip ? (
          <Button tone="danger-quiet" busy={ending} onClick={() => end(strip.id)}>
            {t("end")}
          </Button>
        ) : null}
      </div>
      {writing ? <StripDialog replaces={strip} stories={stories} onClose={() => setWriting(false)} /> : null}
    </section>
  );
}
