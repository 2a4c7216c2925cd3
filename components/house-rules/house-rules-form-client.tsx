"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
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
  const moves = useTranslations("desk.moves");
  const router = useRouter();
  const [form, setForm] = useState(rules);
  const [seen, setSeen] = useState(version);
  const [problem, setProblem] = useState<{ message: string; stale: boolean } | null>(null);
  const [busy, start] = useTransition();
  const set = (part: Partial<Rules>) => setForm((before) => ({ ...before, ...part }));
  const inSections = form.secondApprovalSectionIds;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const result = await saveHouseRulesAction({ seen, ...form }).catch(() => null);
      if (!result?.ok) {
        const stale = result?.code === "stale";
        return setProblem({ message: result?.message ?? moves("unreachable"), stale });
      }
      setProblem(null);
      setSeen(result.value.version);
      toast.success(t("saved"));
    });
  };
  const takeTheirs = () => {
    // What the colleague saved is on the page already: the form takes it over.
    setForm(rules);
    setSeen(version);
    setProblem(null);
    router.refresh();
  };

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
      <div className="sticky bottom-0 z-10 -mx-4 grid gap-3 border-t bg-canvas px-4 py-3 max-md:bottom-16 md:-mx-8 md:px-8">
        {problem ? (
          <Notice
            tone={problem.stale ? "warning" : "danger"}
            alert
            action={
              problem.stale ? (
                <Button size="sm" onClick={takeTheirs}>
                  {t("takeTheirs")}
                </Button>
              ) : undefined
            }
          >
            {problem.message}
          </Notice>
        ) : null}
        <div className="flex justify-end">
          <Button type="submit" tone="primary" busy={busy}>
            {t("save")}
          </Button>
        </div>
      </div>
    </form>
  );
}
