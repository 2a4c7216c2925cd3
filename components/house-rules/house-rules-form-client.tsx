"use client";
import { useTranslations } from "next-intl";
import { SaveBar } from "#components/desk/save-bar.tsx";
import { useKeptForm } from "#components/desk/use-kept-form-client.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { saveHouseRulesAction } from "#newsroom/house-rules/actions.ts";
import { longestGapMinutes } from "#newsroom/house-rules/limits.ts";
import type { HouseRulesForm as Form } from "#newsroom/house-rules/schema.ts";
import { editsAfterApproval, secondApprovals } from "#newsroom/workflow/house.ts";
import { ReasonList } from "./reason-list.tsx";
import { RuleChoice, RuleGroup, RuleTick } from "./rule-controls.tsx";
import { TimeList } from "./time-list.tsx";

type Rules = Omit<Form, "seen">;

interface HouseRulesFormProps {
  rules: Rules;
  /** What a save is held against. */
  version: number;
  sections: readonly { readonly id: string; readonly name: string }[];
}

/** The rules of the desk as one form; what was changed stays in it until it is saved. */
export function HouseRulesForm({ rules, version, sections }: HouseRulesFormProps) {
  const t = useTranslations("houseRules");
  const { form, set, submit, bar } = useKeptForm({
    stored: rules,
    version,
    save: saveHouseRulesAction,
    saved: t("saved"),
  });
  const inSections = form.secondApprovalSectionIds;

  return (
    <form onSubmit={submit} noValidate className="grid gap-9">
      <RuleGroup title={t("second.title")} hint={t("second.hint")}>
        {secondApprovals.map((value) => (
          <RuleChoice
            key={value}
            name="second-approval"
            checked={form.secondApproval === value}
            onChoose={() => set({ secondApproval: value })}
          >
            {t(`second.${value}`)}
          </RuleChoice>
        ))}
        <fieldset className="mt-2 grid gap-1">
          <legend className="text-sm font-semibold">{t("second.sections")}</legend>
          <p className="text-xs text-muted">{t("second.sectionsHint")}</p>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {sections.map(({ id, name }) => (
              <RuleTick
                key={id}
                checked={inSections.includes(id)}
                onChange={(on) =>
                  set({
                    secondApprovalSectionIds: on
                      ? [...inSections, id]
                      : inSections.filter((other) => other !== id),
                  })
                }
              >
                {name}
              </RuleTick>
            ))}
          </div>
        </fieldset>
      </RuleGroup>
      <RuleGroup title={t("edit.title")} hint={t("edit.hint")}>
        {editsAfterApproval.map((value) => (
          <RuleChoice
            key={value}
            name="edit-after-approval"
            checked={form.editAfterApproval === value}
            onChoose={() => set({ editAfterApproval: value })}
            hint={t(`edit.${value}Hint`)}
          >
            {t(`edit.${value}`)}
          </RuleChoice>
        ))}
      </RuleGroup>
      <RuleGroup title={t("times.title")} hint={t("times.hint")}>
        <TimeList times={form.usualTimes} onChange={(usualTimes) => set({ usualTimes })} />
        <Field label={t("times.gap")} hint={t("times.gapHint")}>
          {(control) => (
            <span className="block w-28">
              <Input
                {...control}
                type="number"
                inputMode="numeric"
                min={0}
                max={longestGapMinutes}
                className="tabular"
                value={form.scheduleGapMinutes}
                onChange={(event) => set({ scheduleGapMinutes: Math.round(event.target.valueAsNumber) || 0 })}
              />
            </span>
          )}
        </Field>
      </RuleGroup>
      <RuleGroup title={t("reasons.title")} hint={t("reasons.hint")}>
        <ReasonList reasons={form.returnReasons} onChange={(returnReasons) => set({ returnReasons })} />
      </RuleGroup>
      <SaveBar {...bar} words={{ save: t("save"), takeTheirs: t("takeTheirs") }} />
    </form>
  );
}
