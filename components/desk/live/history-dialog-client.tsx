"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { formatShort } from "#lib/dates.ts";
import type { EntryStep } from "#newsroom/live/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { EntryText } from "./entry-text.tsx";
import { askHistory } from "./send-live.ts";

interface HistoryDialogProps {
  storyId: string;
  entryId: string;
  onClose: () => void;
}

/** Every word that an entry ever had, with who and when. */
export function HistoryDialog({ storyId, entryId, onClose }: HistoryDialogProps) {
  const t = useTranslations("live.history");
  const ui = useTranslations("ui");
  const { timeZone, locale } = useDesk();
  const [steps, setSteps] = useState<readonly EntryStep[] | "failed" | null>(null);
  useEffect(() => {
    let left = false;
    void askHistory(storyId, entryId).then((found) => (left ? undefined : setSteps(found ?? "failed")));
    return () => {
      left = true;
    };
  }, [storyId, entryId]);
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("title")}
      closeLabel={ui("close")}
    >
      {steps === null ? <Spinner /> : null}
      {steps === "failed" ? <p role="alert">{t("failed")}</p> : null}
      {Array.isArray(steps) ? (
        <ol className="grid gap-3">
          {steps.map((step) => (
            <li key={step.id} className="grid gap-1 border-l-2 pl-3">
              <p className="text-sm">
                <strong>{t(`events.${step.event}`, { name: step.by })}</strong>{" "}
                <span className="tabular text-muted">{formatShort(new Date(step.at), timeZone, locale)}</span>
              </p>
              {step.reason ? <p className="text-sm">{t("reason", { reason: step.reason })}</p> : null}
              {step.headline ? <p className="font-semibold">{step.headline}</p> : null}
              <EntryText text={step.text} />
            </li>
          ))}
        </ol>
      ) : null}
    </Dialog>
  );
}
