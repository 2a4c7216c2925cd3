"use client";
import { useTranslations } from "next-intl";
import { SaveBar } from "#components/desk/save-bar.tsx";
import { useKeptForm } from "#components/desk/use-kept-form-client.ts";
import { RuleGroup, RuleTick } from "#components/house-rules/rule-controls.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { saveNewsletterAction } from "#newsroom/newsletter/actions.ts";
import { fastestPerMinute, mostAlertsPerDay, slowestPerMinute } from "#newsroom/newsletter/limits.ts";
import type { NewsletterForm } from "#newsroom/newsletter/rules.ts";
import { weekdays } from "./weekdays.ts";

interface NewsletterSettingsProps {
  settings: NewsletterForm;
  /** What a save is held against. */
  version: number;
  /** How many readers' devices want alerts. */
  devices: number;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** What the managing editor sets, as one form; what was changed stays in it until it is saved. */
export function NewsletterSettings({ settings, version, devices }: NewsletterSettingsProps) {
  const t = useTranslations("newsletter.desk");
  const { form, set, submit, bar } = useKeptForm({
    stored: settings,
    version,
    save: (form) => saveNewsletterAction({ ...form, days: [...form.days] }),
    saved: t("form.saved"),
  });
  const number = (key: "perMinute" | "alertsPerDay", least: number, most: number, hint?: string) => (
    <Field label={t(`form.${key}`)} hint={hint}>
      {(control) => (
        <span className="block w-28">
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            className="tabular"
            value={form[key]}
            onChange={(event) => set({ [key]: Math.round(event.target.valueAsNumber) || 0 })}
          />
        </span>
      )}
    </Field>
  );

  return (
    <form onSubmit={submit} noValidate className="grid gap-8">
      <RuleGroup title={t("form.title")} hint={t("form.hint")}>
        <RuleTick checked={form.isOn} onChange={(isOn) => set({ isOn })}>
          {t("form.isOn")}
        </RuleTick>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <Field label={t("form.hour")}>
            {(control) => (
              <Select
                {...control}
                value={form.hour}
                onChange={(event) => set({ hour: Number(event.target.value) })}
              >
                {hours.map((hour) => (
                  <option key={hour} value={hour}>{`${String(hour).padStart(2, "0")}.00`}</option>
                ))}
              </Select>
            )}
          </Field>
          {number("perMinute", slowestPerMinute, fastestPerMinute, t("form.perMinuteHint"))}
        </div>
        <fieldset className="grid gap-1">
          <legend className="mb-1 text-sm font-semibold">{t("form.days")}</legend>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
            {weekdays.map((day) => (
              <RuleTick
                key={day}
                checked={form.days.includes(day)}
                onChange={(on) =>
                  set({ days: on ? [...form.days, day] : form.days.filter((other) => other !== day) })
                }
              >
                {t(`weekdays.${day}`)}
              </RuleTick>
            ))}
          </div>
        </fieldset>
      </RuleGroup>
      <RuleGroup title={t("form.nextTitle")} hint={t("form.nextHint")}>
        <Field label={t("form.subject")} hint={t("form.subjectHint")}>
          {(control) => (
            <Input
              {...control}
              value={form.subject}
              onChange={(event) => set({ subject: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("form.intro")} hint={t("form.introHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              value={form.intro}
              onChange={(event) => set({ intro: event.target.value })}
            />
          )}
        </Field>
      </RuleGroup>
      <RuleGroup title={t("form.alertsTitle")} hint={t("form.alertsHint", { count: devices })}>
        {number("alertsPerDay", 0, mostAlertsPerDay)}
      </RuleGroup>
      <SaveBar {...bar} words={{ save: t("form.save"), takeTheirs: t("form.takeTheirs") }} />
    </form>
  );
}
