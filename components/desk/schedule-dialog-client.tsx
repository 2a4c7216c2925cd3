"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { formatDateLine, formatTime, localDate } from "#lib/dates.ts";
import { visibleFrom } from "#newsroom/workflow/rules.ts";
import { useDesk } from "./desk-context-client.tsx";
import { EmbargoField } from "./embargo-field-client.tsx";
import { MoveProblemNotice } from "./move-problem.tsx";
import { QuickTimes } from "./quick-times.tsx";
import { quickTimes } from "./schedule-choices.ts";
import type { MoveProblem } from "./use-move-client.ts";
import { useWallTime, wallOf } from "./use-wall-time-client.ts";
import { WallTimeField } from "./wall-time-field-client.tsx";

interface ScheduleDialogProps {
  verb: "schedule" | "reschedule";
  storyTitle: string;
  /** The times that hold until now, as ISO instants. */
  publishAt: string | null;
  embargoUntil: string | null;
  busy: boolean;
  reloading: boolean;
  problem: MoveProblem | null;
  onClose: () => void;
  onReload: () => void;
  onChoose: (times: { publishAt: string; embargoUntil: string | null }) => void;
}

/** Asks when a story goes out and how long an embargo holds it, by the site's own clock. */
export function ScheduleDialog(props: ScheduleDialogProps) {
  const { verb, storyTitle, busy, onClose, onChoose } = props;
  const t = useTranslations("desk.moves");
  const ui = useTranslations("ui");
  const { timeZone, locale } = useDesk();
  const form = useId();
  const [now] = useState(() => new Date());
  const quick = quickTimes(now, timeZone);
  const time = useWallTime(
    props.publishAt
      ? wallOf(new Date(props.publishAt), timeZone)
      : { date: quick[0]?.date ?? "", time: quick[0]?.time ?? "" },
  );
  const holding = props.embargoUntil && new Date(props.embargoUntil) > now ? props.embargoUntil : null;
  const [embargoed, setEmbargoed] = useState(holding !== null);
  const embargo = useWallTime(holding ? wallOf(new Date(holding), timeZone) : { date: "", time: "" });
  const [asked, setAsked] = useState(false);
  const until = embargoed ? embargo.choice : null;
  const shownAt =
    time.choice.ok && (until === null || until.ok) ? visibleFrom(time.choice.at, until?.at ?? null) : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!time.choice.ok || (until !== null && !until.ok)) return;
    onChoose({
      publishAt: time.choice.at.toISOString(),
      embargoUntil: until?.at.toISOString() ?? null,
    });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t(`dialogs.${verb}.title`)}
      description={t(`dialogs.${verb}.body`)}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone="primary" busy={busy} className="tabular">
            {t("schedule.submit", { time: shownAt ? formatTime(shownAt, timeZone) : "…" })}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <p className="border-l-2 border-line-strong pl-3 font-semibold">{storyTitle}</p>
        <QuickTimes times={quick} chosen={time.wall} onChoose={time.set} />
        <WallTimeField
          time={time}
          dateLabel={t("schedule.date")}
          timeLabel={t("schedule.time")}
          min={localDate(now, timeZone)}
          past={t("schedule.past")}
          required
          asked={asked}
        />
        <EmbargoField
          time={embargo}
          on={embargoed}
          onToggle={(on) => {
            setEmbargoed(on);
            // Most embargoes end at the time that was agreed for the story itself.
            if (on && embargo.empty) embargo.set(time.wall);
          }}
          min={localDate(now, timeZone)}
          asked={asked}
        />
        {shownAt ? (
          <p className="tabular text-base font-semibold text-violet" aria-live="polite">
            {t(
              until && time.choice.ok && shownAt > time.choice.at
                ? "schedule.summaryHeld"
                : "schedule.summary",
              {
                time: formatDateLine(shownAt, timeZone, locale),
              },
            )}
          </p>
        ) : null}
        <MoveProblemNotice problem={props.problem} reloading={props.reloading} onReload={props.onReload} />
      </form>
    </Dialog>
  );
}
