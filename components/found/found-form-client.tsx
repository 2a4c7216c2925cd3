"use client";
import { useTranslations } from "next-intl";
import { SaveBar } from "#components/desk/save-bar.tsx";
import { useKeptForm } from "#components/desk/use-kept-form-client.ts";
import { RuleChoice, RuleGroup, RuleTick } from "#components/house-rules/rule-controls.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { saveFoundAction } from "#newsroom/found/actions.ts";
import { refusedCrawlers } from "#newsroom/found/crawlers.ts";
import { hubUrlLimit, securityContactLimit } from "#newsroom/found/limits.ts";
import type { FoundForm as Form } from "#newsroom/found/schema.ts";
import { aiPolicies, feedTexts } from "#newsroom/found/types.ts";

type Choices = Omit<Form, "seen">;

interface FoundFormProps {
  choices: Choices;
  /** What a save is held against. */
  version: number;
  /** Where the key of IndexNow stands; null while there is none. */
  keyPath: string | null;
  /** What `security.txt` names while the newsroom names nobody. */
  publisherEmail: string;
}

/** How the newspaper is found, as one form; what was changed stays in it until it is saved. */
export function FoundForm({ choices, version, keyPath, publisherEmail }: FoundFormProps) {
  const t = useTranslations("found");
  const { form, set, submit, bar } = useKeptForm({
    stored: choices,
    version,
    save: saveFoundAction,
    saved: t("saved"),
  });
  const refused = refusedCrawlers(form.aiPolicy);

  return (
    <form onSubmit={submit} noValidate className="grid gap-9">
      <RuleGroup title={t("ai.title")} hint={t("ai.hint")}>
        {aiPolicies.map((value) => (
          <RuleChoice
            key={value}
            name="ai-policy"
            checked={form.aiPolicy === value}
            onChoose={() => set({ aiPolicy: value })}
            hint={t(`ai.${value}Hint`)}
          >
            {t(`ai.${value}`)}
          </RuleChoice>
        ))}
        {refused.length > 0 ? (
          <details className="border-t pt-3 text-sm">
            <summary className="min-h-6 cursor-pointer font-semibold touch:py-3">
              {t("ai.refused", { count: refused.length })}
            </summary>
            <ul className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2">
              {refused.map(({ token, operator, purpose }) => (
                <li key={token} className="flex min-w-0 flex-wrap items-baseline gap-x-2">
                  <span className="font-medium">{token}</span>
                  <span className="text-xs text-muted">
                    {operator}, {t(`ai.purposes.${purpose}`)}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </RuleGroup>
      <RuleGroup title={t("feedText.title")} hint={t("feedText.hint")}>
        {feedTexts.map((value) => (
          <RuleChoice
            key={value}
            name="feed-text"
            checked={form.feedText === value}
            onChoose={() => set({ feedText: value })}
            hint={t(`feedText.${value}Hint`)}
          >
            {t(`feedText.${value}`)}
          </RuleChoice>
        ))}
      </RuleGroup>
      <RuleGroup title={t("tell.title")} hint={t("tell.hint")}>
        <RuleTick checked={form.indexNow} onChange={(indexNow) => set({ indexNow })}>
          {t("tell.indexNow")}
        </RuleTick>
        <p className="text-sm text-pretty text-muted">{t("tell.indexNowHint")}</p>
        {keyPath ? (
          <a
            href={keyPath}
            className="inline-flex min-h-6 items-center justify-self-start text-sm font-medium text-accent underline underline-offset-2 touch:min-h-11"
          >
            {t("tell.key")}
          </a>
        ) : null}
        <Field label={t("tell.hub")} hint={t("tell.hubHint")} className="border-t pt-4">
          {(control) => (
            <Input
              {...control}
              type="url"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              placeholder="https://"
              maxLength={hubUrlLimit}
              value={form.hubUrl}
              onChange={(event) => set({ hubUrl: event.target.value })}
            />
          )}
        </Field>
      </RuleGroup>
      <RuleGroup title={t("security.title")} hint={t("security.hint")}>
        <Field
          label={t("security.contact")}
          hint={
            publisherEmail === ""
              ? t("security.contactHintNone")
              : t("security.contactHint", { email: publisherEmail })
          }
        >
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              spellCheck={false}
              maxLength={securityContactLimit}
              value={form.securityContact}
              onChange={(event) => set({ securityContact: event.target.value })}
            />
          )}
        </Field>
      </RuleGroup>
      <SaveBar {...bar} words={{ save: t("save"), takeTheirs: t("takeTheirs") }} />
    </form>
  );
}
