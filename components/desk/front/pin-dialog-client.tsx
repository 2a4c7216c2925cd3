"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { formatDateLine, localDate } from "#lib/dates.ts";
import { useDesk } from "../desk-context-client.tsx";
import { QuickTimes } from "../quick-times.tsx";
import { quickTimes } from "../schedule-choices.ts";
import { useWallTime, wallOf } from "../use-wall-time-client.ts";
import { WallTimeField } from "../wall-time-field-client.tsx";

interface PinDialogProps {
  title: string;
  until: Date | null;
  onClose: () => void;
  onChoose: (until: string) => void;
}

/** Asks until when a story stays in its slot, by the site's own clock. */
export function PinDialog({ title, until, onClose, onChoose }: PinDialogProps) {
  const t = useTranslations("front");
  const ui = useTranslations("ui");
  const { timeZone, locale } = useDesk();
  const form = useId();
  const [now] = useState(() => new Date());
  const quick = quickTimes(now, timeZone);
  const holds = until && until > now ? wallOf(until, timeZone) : null;
  const time = useWallTime(holds ?? { date: quick[0]?.date ?? "", time: quick[0]?.time ?? "" });
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (time.choice.ok) onChoose(time.choice.at.toISOString());
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("pinTitle")}
      description={t("pinBody")}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button type="submit" form={form} tone="primary">
            {t("pinSend")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <p className="border-l-2 border-line-strong pl-3 font-semibold">{title}</p>
        <QuickTimes times={quick} chosen={time.wall} onChoose={time.set} />
        <WallTimeField
          time={time}
          dateLabel={t("pinDate")}
          timeLabel={t("pinTime")}
          min={localDate(now, timeZone)}
          past={t("pinPast")}
          required
          asked={asked}
        />
        {time.choice.ok ? (
          <p className="tabular text-base font-semibold text-accent" aria-live="polite">
            {t("pinSummary", { time: formatDateLine(time.choice.at, timeZone, locale) })}
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}
