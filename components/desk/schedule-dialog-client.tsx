"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useEffectEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDateLine, formatDayShort, formatTime, localDate } from "#lib/dates.ts";
import { conflictsAt, type TakenTime } from "#newsroom/schedule/rules.ts";
import { visibleFrom } from "#newsroom/workflow/rules.ts";
import { useDesk } from "./desk-context-client.tsx";
import { EmbargoField } from "./embargo-field-client.tsx";
import { MoveProblemNotice } from "./move-problem.tsx";
import { QuickTimes } from "./quick-times.tsx";
import { freeTimes, type QuickTime } from "./schedule-choices.ts";
import { ScheduleConflicts } from "./schedule-conflicts.tsx";
import { askTakenTimes } from "./taken-times.ts";
import type { MoveProblem } from "./use-move-client.ts";
import { useWallTime, wallOf } from "./use-wall-time-client.ts";
import { WallTimeField } from "./wall-time-field-client.tsx";

interface ScheduleDialogProps {
  verb: "schedule" | "reschedule";
  storyId: string;
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
  const conflictWords = useTranslations("schedules.conflicts");
  const { timeZone, locale, usualTimes, scheduleGapMinutes: gapMinutes } = useDesk();
  const form = useId();
  const [now] = useState(() => new Date());
  const [taken, setTaken] = useState<readonly TakenTime[] | "asking" | null>("asking");
  const known = Array.isArray(taken) ? taken : [];
  const quick = freeTimes(now, timeZone, { usualTimes, taken: known, gapMinutes });
  const firstOf = (times: readonly QuickTime[]) =>
    times.find(({ time }) => usualTimes.includes(time)) ?? times[0] ?? { date: "", time: "" };
  const proposed = firstOf(quick);
  const time = useWallTime(
    props.publishAt
      ? wallOf(new Date(props.publishAt), timeZone)
      : { date: proposed.date, time: proposed.time },
  );
  const holding = props.embargoUntil && new Date(props.embargoUntil) > now ? props.embargoUntil : null;
  const [embargoed, setEmbargoed] = useState(holding !== null);
  const embargo = useWallTime(holding ? wallOf(new Date(holding), timeZone) : { date: "", time: "" });
  const [asked, setAsked] = useState(false);
  const others = useEffectEvent((found: readonly TakenTime[] | null) => {
    setTaken(found);
    // The first suggestion was made before it was known what else goes out then.
    const { date, time: clock } = time.wall;
    if (props.publishAt || date !== proposed.date || clock !== proposed.time) return;
    const free = firstOf(freeTimes(now, timeZone, { usualTimes, taken: found ?? [], gapMinutes }));
    time.set({ date: free.date, time: free.time });
  });
  useEffect(() => {
    let gone = false;
    void askTakenTimes(props.storyId).then((found) => (gone ? undefined : others(found)));
    return () => {
      gone = true;
    };
  }, [props.storyId]);
  const until = embargoed ? embargo.choice : null;
  const shownAt =
    time.choice.ok && (until === null || until.ok) ? visibleFrom(time.choice.at, until?.at ?? null) : null;

  const said = (at: Date) => {
    const clock = formatTime(at, timeZone);
    const isToday = localDate(at, timeZone) === localDate(now, timeZone);
    return isToday ? clock : `${formatDayShort(at, timeZone, locale)} ${clock}`;
  };

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
            {t("schedule.submit", { time: shownAt ? said(shownAt) : "…" })}
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
        {shownAt ? (
          <ScheduleConflicts at={shownAt} conflicts={conflictsAt(shownAt, known, gapMinutes)} />
        ) : null}
        {taken === null ? <Notice tone="warning">{conflictWords("unknown")}</Notice> : null}
        <MoveProblemNotice problem={props.problem} reloading={props.reloading} onReload={props.onReload} />
      </form>
    </Dialog>
  );
}
