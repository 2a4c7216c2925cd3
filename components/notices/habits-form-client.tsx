"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Group } from "#components/desk/group.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { chooseHabitsAction } from "#newsroom/notices/actions.ts";
import { clockOf, minutesOf } from "#newsroom/notices/rules.ts";
import type { NoticeHabits } from "#newsroom/notices/types.ts";

const usualFrom = 22 * 60;
const usualTo = 6 * 60;
const hours = Array.from({ length: 24 }, (_none, hour) => hour);

/** A clock as people here write it: "22.00". */
function clockWords(minutes: number): string {
  return clockOf(minutes).replace(":", ".");
}

/** Quiet hours and the hour of the digest. What was typed stays if it cannot be saved. */
export function HabitsForm({ habits, zone }: { habits: NoticeHabits; zone: string }) {
  const t = useTranslations("notices.choices");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [isQuiet, setQuiet] = useState(habits.quietFrom !== null);
  const [from, setFrom] = useState(clockWords(habits.quietFrom ?? usualFrom));
  const [to, setTo] = useState(clockWords(habits.quietTo ?? usualTo));
  const [urgentThrough, setUrgent] = useState(habits.urgentThrough);
  const [digestHour, setHour] = useState(habits.digestHour);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const wrong = (clock: string) => (tried && minutesOf(clock) === null ? t("clockWrong") : null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isQuiet && (minutesOf(from) === null || minutesOf(to) === null)) return;
    start(async () => {
      const quiet = isQuiet ? { from, to } : null;
      const result = await chooseHabitsAction({ quiet, urgentThrough, digestHour }).catch(() => null);
      setProblem(result?.ok ? null : (result?.message ?? unreachable));
      if (result?.ok) toast.success(t("saved"), { id: "notice-choice" });
    });
  };
  return (
    <form onSubmit={save} noValidate className="grid gap-8">
      <Group title={t("quiet")}>
        <p className="max-w-[70ch] text-sm text-pretty text-muted">{t("quietHint", { zone })}</p>
        <Tick words={t("quietOn")} checked={isQuiet} onChange={setQuiet} />
        {isQuiet ? (
          <>
            <div className="flex flex-wrap items-start gap-4">
              <ClockField
                label={t("from")}
                hint={t("clockHint")}
                error={wrong(from)}
                value={from}
                onChange={setFrom}
              />
              <ClockField label={t("to")} error={wrong(to)} value={to} onChange={setTo} />
            </div>
            <div>
              <Tick words={t("urgent")} checked={urgentThrough} onChange={setUrgent} />
              <p className="pl-6.5 text-sm text-pretty text-muted">{t("urgentHint")}</p>
            </div>
          </>
        ) : null}
      </Group>
      <Group title={t("digestTitle")}>
        <p className="max-w-[70ch] text-sm text-pretty text-muted">{t("digestHint")}</p>
        <Field label={t("digestHour")} className="justify-items-start">
          {(control) => (
            <Select {...control} value={digestHour} onChange={({ target }) => setHour(Number(target.value))}>
              {hours.map((hour) => (
                <option key={hour} value={hour}>
                  {clockWords(hour * 60)} {zone}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </Group>
      {problem ? (
        <Notice tone="danger" alert>
          {problem}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" tone="primary" busy={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

function Tick({
  words,
  checked,
  onChange,
}: {
  words: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-9 items-center gap-2.5 text-base touch:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4"
      />
      {words}
    </label>
  );
}

interface ClockFieldProps {
  label: string;
  hint?: string;
  error: string | null;
  value: string;
  onChange: (value: string) => void;
}

/** A time of day, typed as people write it. */
function ClockField({ value, onChange, ...field }: ClockFieldProps) {
  return (
    <Field {...field} className="w-36">
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
