"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { toast } from "sonner";
import { RuleGroup, RuleTick } from "#components/house-rules/rule-controls.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { saveCommentSettingsAction } from "#newsroom/reader-comments/actions.ts";
import { highestTrust, longestOpenDays } from "#newsroom/reader-comments/limits.ts";
import type { CommentSettings } from "#newsroom/reader-comments/types.ts";

interface CommentSettingsFormProps {
  settings: CommentSettings;
  sections: readonly { readonly id: string; readonly name: string }[];
}

const formOf = ({ version: _version, waitWords, refusedWords, sectionIds, ...rest }: CommentSettings) => ({
  ...rest,
  sectionIds: [...sectionIds],
  waitWords: waitWords.join("\n"),
  refusedWords: refusedWords.join("\n"),
});

/** How readers' comments are kept, as one form; what was changed stays in it until it is saved. */
export function CommentSettingsForm({ settings, sections }: CommentSettingsFormProps) {
  const t = useTranslations("readerComments.settings");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const router = useRouter();
  const [form, setForm] = useState(() => formOf(settings));
  const [seen, setSeen] = useState(settings.version);
  const [problem, setProblem] = useState<{ message: string; stale: boolean } | null>(null);
  const [busy, start] = useTransition();
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const result = await saveCommentSettingsAction({ seen, ...form }).catch(() => null);
      if (!result?.ok)
        return setProblem({ message: result?.message ?? unreachable, stale: result?.code === "stale" });
      setProblem(null);
      setSeen(result.value.version);
      toast.success(t("saved"));
      router.refresh();
    });
  };
  const takeTheirs = () => {
    setForm(formOf(settings));
    setSeen(settings.version);
    setProblem(null);
    router.refresh();
  };
  const number = (value: number, highest: number, change: (value: number) => void) => ({
    type: "number",
    inputMode: "numeric" as const,
    min: 0,
    max: highest,
    className: "tabular",
    value,
    onChange: (event: { target: HTMLInputElement }) =>
      change(Math.min(highest, Math.max(0, Math.round(event.target.valueAsNumber) || 0))),
  });

  return (
    <form onSubmit={submit} noValidate className="grid gap-9">
      <RuleGroup title={t("site")} hint={t("siteHint")}>
        <RuleTick checked={form.enabled} onChange={(enabled) => set({ enabled })}>
          {t("enabled")}
        </RuleTick>
      </RuleGroup>
      <RuleGroup title={t("sections")} hint={t("sectionsHint")}>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {sections.map(({ id, name }) => (
            <RuleTick
              key={id}
              checked={form.sectionIds.includes(id)}
              onChange={(on) =>
                set({
                  sectionIds: on ? [...form.sectionIds, id] : form.sectionIds.filter((other) => other !== id),
                })
              }
            >
              {name}
            </RuleTick>
          ))}
        </div>
      </RuleGroup>
      <RuleGroup title={t("time")} hint={t("timeHint")}>
        <Field label={t("openDays")}>
          {(control) => (
            <span className="block w-28">
              <Input
                {...control}
                {...number(form.openDays, longestOpenDays, (openDays) => set({ openDays }))}
              />
            </span>
          )}
        </Field>
      </RuleGroup>
      <RuleGroup title={t("trust")} hint={t("trustHint")}>
        <Field label={t("trustAfter")}>
          {(control) => (
            <span className="block w-28">
              <Input
                {...control}
                {...number(form.trustAfter, highestTrust, (trustAfter) => set({ trustAfter }))}
              />
            </span>
          )}
        </Field>
      </RuleGroup>
      <RuleGroup title={t("words")} hint={t("wordsHint")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {(["waitWords", "refusedWords"] as const).map((list) => (
            <Field key={list} label={t(list)}>
              {(control) => (
                <Textarea
                  {...control}
                  rows={5}
                  value={form[list]}
                  onChange={(event) => set({ [list]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
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
