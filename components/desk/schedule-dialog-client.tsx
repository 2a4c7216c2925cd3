"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatClock, formatDateLine, formatTime, localDate, zoneName } from "#lib/dates.ts";
import { useDesk } from "./desk-context-client.tsx";
import { MoveProblemNotice } from "./move-problem.tsx";
import { type Choice, quickTimes, readChoice } from "./schedule-choices.ts";
import type { MoveProblem } from "./use-move-client.ts";

interface ScheduleDialogProps {
  verb: "schedule" | "reschedule";
  storyTitle: string;
  /** The time that holds until now, as ISO instant. */
  publishAt: string | null;
  busy: boolean;
  problem: MoveProblem | null;
  onClose: () => void;
  onReload: () => void;
  onChoose: (publishAt: string) => void;
}

/** Asks when a story goes out, by the site's own clock, and says so on the button. */
export function ScheduleDialog(props: ScheduleDialogProps) {
  const { verb, storyTitle, publishAt, busy, problem, onClose, onReload, onChoose } = props;
  const t = useTranslations("desk.moves");
  const ui = useTranslations("ui");
  const { timeZone, locale } = useDesk();
  const form = useId();
  const [now] = useState(() => new Date());
  const quick = quickTimes(now, timeZone);
  const [wall, setWall] = useState(() => firstWall(publishAt, timeZone, quick[0]));
  const [doubled, setDoubled] = useState<"earlier" | "later" | null>(null);
  const [asked, setAsked] = useState(false);
  const choice = readChoice(wall, timeZone, new Date(), doubled);

  const set = (part: Partial<typeof wall>) => {
    setWall({ ...wall, ...part });
    setDoubled(null);
    setAsked(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (choice.ok) onChoose(choice.at.toISOString());
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
            {t("schedule.submit", { time: choice.ok ? formatTime(choice.at, timeZone) : "…" })}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <p className="border-l-2 border-line-strong pl-3 font-semibold">{storyTitle}</p>
        <div className="grid gap-1.5">
          <p className="text-sm font-semibold">{t("schedule.quick")}</p>
          <div className="flex flex-wrap gap-2">
            {quick.map(({ day, date, time }) => (
              <Button
                key={`${date} ${time}`}
                size="sm"
                aria-pressed={wall.date === date && wall.time === time}
                className="tabular aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
                onClick={() => set({ date, time })}
              >
                {t(`schedule.${day}`, { time: time.replace(":", ".") })}
              </Button>
            ))}
          </div>
        </div>
        <div className="grid grid-cols-2 gap-3">
          <Field label={t("schedule.date")}>
            {(control) => (
              <Input
                {...control}
                type="date"
                required
                min={localDate(now, timeZone)}
                value={wall.date}
                onChange={(event) => set({ date: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("schedule.time", { zone: zoneName(timeZone, now) })}>
            {(control) => (
              <Input
                {...control}
                type="time"
                required
                value={wall.time}
                onChange={(event) => set({ time: event.target.value })}
              />
            )}
          </Field>
        </div>
        <ChoiceNotice
          choice={choice}
          asked={asked}
          onDoubled={setDoubled}
          onNext={(at) =>
            set({ date: localDate(at, timeZone), time: formatClock(at, timeZone).replace(".", ":") })
          }
        />
        {choice.ok ? (
          <p className="tabular text-base font-semibold text-violet" aria-live="polite">
            {t("schedule.summary", { time: formatDateLine(choice.at, timeZone, locale) })}
          </p>
        ) : null}
        <MoveProblemNotice problem={problem} onReload={onReload} />
      </form>
    </Dialog>
  );
}

interface ChoiceNoticeProps {
  choice: Choice;
  /** The person has pressed the button: what is merely not filled in yet is now a fault. */
  asked: boolean;
  onDoubled: (which: "earlier" | "later") => void;
  onNext: (at: Date) => void;
}

/** Why a time cannot be taken, and what to do about it. */
function ChoiceNotice({ choice, asked, onDoubled, onNext }: ChoiceNoticeProps) {
  const t = useTranslations("desk.moves.schedule");
  const { timeZone } = useDesk();
  if (choice.ok) return null;
  switch (choice.reason) {
    case "malformed":
      return asked ? (
        <Notice tone="danger" alert>
          {t("malformed")}
        </Notice>
      ) : null;
    case "past":
      return (
        <Notice tone="danger" alert>
          {t("past")}
        </Notice>
      );
    case "skipped": {
      const time = formatTime(choice.next, timeZone);
      const action = (
        <Button size="sm" onClick={() => onNext(choice.next)}>
          {t("useNext", { time })}
        </Button>
      );
      return (
        <Notice tone="warning" alert action={action}>
          {t("skipped", { time })}
        </Notice>
      );
    }
    case "doubled": {
      const action = (
        <div className="flex gap-2">
          <Button size="sm" onClick={() => onDoubled("earlier")}>
            {t("earlier")}
          </Button>
          <Button size="sm" onClick={() => onDoubled("later")}>
            {t("later")}
          </Button>
        </div>
      );
      return (
        <Notice tone="warning" alert action={action}>
          {t("doubled")}
        </Notice>
      );
    }
  }
}

function firstWall(
  publishAt: string | null,
  timeZone: string,
  quick: { date: string; time: string } | undefined,
) {
  if (publishAt) {
    const at = new Date(publishAt);
    return { date: localDate(at, timeZone), time: formatClock(at, timeZone).replace(".", ":") };
  }
  return { date: quick?.date ?? "", time: quick?.time ?? "" };
}
