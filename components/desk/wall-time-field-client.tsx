"use client";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatTime, zoneName } from "#lib/dates.ts";
import { useDesk } from "./desk-context-client.tsx";
import type { WallTime } from "./use-wall-time-client.ts";

interface WallTimeFieldProps {
  time: WallTime;
  dateLabel: string;
  /** The zone is added in brackets. */
  timeLabel: string;
  /** First day that can be chosen, as "2026-11-24". */
  min?: string;
  /** What a time that has passed is told; without it a passed time is taken. */
  past?: string;
  required?: boolean;
  /** The person has pressed the button: what is merely not filled in yet is now a fault. */
  asked: boolean;
}

/** A date and a time by the site's own clock, with whatever keeps them from being taken. */
export function WallTimeField(props: WallTimeFieldProps) {
  const { time, dateLabel, timeLabel, min, past, required = false, asked } = props;
  const { timeZone } = useDesk();
  const { wall, set } = time;
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Field label={dateLabel}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required={required}
              {...(min ? { min } : {})}
              value={wall.date}
              onChange={(event) => set({ date: event.target.value })}
            />
          )}
        </Field>
        <Field label={`${timeLabel} (${zoneName(timeZone, new Date())})`}>
          {(control) => (
            <Input
              {...control}
              type="time"
              required={required}
              value={wall.time}
              onChange={(event) => set({ time: event.target.value })}
            />
          )}
        </Field>
      </div>
      {time.empty && !required ? null : <TimeProblem time={time} asked={asked} past={past} />}
    </div>
  );
}

/** Why a time cannot be taken, and what to do about it. */
function TimeProblem({
  time,
  asked,
  past,
}: Pick<WallTimeFieldProps, "time" | "asked"> & { past: string | undefined }) {
  const t = useTranslations("desk.moves.schedule");
  const { timeZone } = useDesk();
  const { choice } = time;
  if (choice.ok) return null;
  switch (choice.reason) {
    case "malformed":
      return asked ? (
        <Notice tone="danger" alert>
          {t("malformed")}
        </Notice>
      ) : null;
    case "past":
      return past ? (
        <Notice tone="danger" alert>
          {past}
        </Notice>
      ) : null;
    case "skipped": {
      const words = formatTime(choice.next, timeZone);
      const action = (
        <Button size="sm" onClick={() => time.setAt(choice.next)}>
          {t("useNext", { time: words })}
        </Button>
      );
      return (
        <Notice tone="warning" alert action={action}>
          {t("skipped", { time: words })}
        </Notice>
      );
    }
    case "doubled": {
      const action = (
        <div className="flex gap-2">
          <Button size="sm" onClick={() => time.setDoubled("earlier")}>
            {t("earlier")}
          </Button>
          <Button size="sm" onClick={() => time.setDoubled("later")}>
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
