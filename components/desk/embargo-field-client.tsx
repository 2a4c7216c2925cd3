"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import type { WallTime } from "./use-wall-time-client.ts";
import { WallTimeField } from "./wall-time-field-client.tsx";

interface EmbargoFieldProps {
  time: WallTime;
  on: boolean;
  onToggle: (on: boolean) => void;
  min: string;
  asked: boolean;
}

/** The embargo of a schedule: off, or a time before which readers see nothing. */
export function EmbargoField({ time, on, onToggle, min, asked }: EmbargoFieldProps) {
  const t = useTranslations("desk.moves.schedule");
  const hint = useId();
  return (
    <div className="grid gap-3">
      <label className="flex min-h-9 items-start gap-2.5 touch:min-h-11">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onToggle(event.target.checked)}
          aria-describedby={hint}
          className="mt-0.5 size-4"
        />
        <span>
          <span className="font-semibold">{t("embargo")}</span>
          <span id={hint} className="block text-sm text-muted">
            {t("embargoHint")}
          </span>
        </span>
      </label>
      {on ? (
        <WallTimeField
          time={time}
          dateLabel={t("embargoDate")}
          timeLabel={t("embargoTime")}
          min={min}
          past={t("embargoPast")}
          required
          asked={asked}
        />
      ) : null}
    </div>
  );
}
