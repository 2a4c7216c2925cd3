"use client";
import { useTranslations } from "next-intl";
import { SaveBar } from "#components/desk/save-bar.tsx";
import { useKeptForm } from "#components/desk/use-kept-form-client.ts";
import { RuleGroup, RuleTick } from "#components/house-rules/rule-controls.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
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
  const { form, set, submit, bar } = useKeptForm({
    stored: formOf(settings),
    version: settings.version,
    save: saveCommentSettingsAction,
    saved: t("saved"),
  });
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
      <SaveBar {...bar} words={{ save: t("save"), takeTheirs: t("takeTheirs") }} />
    </form>
  );
}
