import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import * as limits from "#newsroom/language/limits.ts";
import {
  type RuleGroup,
  type RuleKind,
  ruleGroups,
  type Severity,
  severities,
} from "#newsroom/language/types.ts";

/** A rule as it stands in the form. */
export interface RuleText {
  group: RuleGroup;
  kind: RuleKind;
  entries: string;
  message: string;
  suggestion: string;
  severity: Severity;
  /** Examples, one a line. */
  matches: string;
  misses: string;
}

interface RuleFieldsProps {
  text: RuleText;
  onChange: (change: Partial<RuleText>) => void;
  isNew: boolean;
}

/** The fields of a rule: what it looks for, what it says, and the sentences that it is tried on. */
export function RuleFields({ text, onChange, isNew }: RuleFieldsProps) {
  const t = useTranslations("language.form");
  const groups = useTranslations("language.groups");
  const weights = useTranslations("language.severities");
  const checks = useTranslations("language.checks");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        {text.kind === "check" ? null : (
          <Field label={t("kind")}>
            {(control) => (
              <Select
                {...control}
                value={text.kind}
                disabled={!isNew}
                onChange={(event) =>
                  onChange({ kind: event.target.value === "pattern" ? "pattern" : "words" })
                }
              >
                <option value="words">{t("kindWords")}</option>
                <option value="pattern">{t("kindPattern")}</option>
              </Select>
            )}
          </Field>
        )}
        <Field label={t("group")}>
          {(control) => (
            <Select
              {...control}
              value={text.group}
              onChange={(event) => {
                const group = ruleGroups.find((name) => name === event.target.value);
                if (group) onChange({ group });
              }}
            >
              {ruleGroups.map((name) => (
                <option key={name} value={name}>
                  {groups(name)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("severity")}>
          {(control) => (
            <Select
              {...control}
              value={text.severity}
              onChange={(event) => {
                const severity = severities.find((name) => name === event.target.value);
                if (severity) onChange({ severity });
              }}
            >
              {severities.map((name) => (
                <option key={name} value={name}>
                  {weights(name)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {text.kind === "check" ? (
        <p className="text-base text-muted">{t("check", { name: checks(text.entries) })}</p>
      ) : (
        <Field label={t(text.kind)} hint={t(`${text.kind}Hint`)}>
          {(control) => (
            <Textarea
              {...control}
              rows={text.kind === "words" ? 5 : 2}
              value={text.entries}
              spellCheck={false}
              maxLength={text.kind === "words" ? limits.maxEntriesLength : limits.maxPatternLength}
              className={text.kind === "pattern" ? "font-mono" : ""}
              onChange={(event) => onChange({ entries: event.target.value })}
            />
          )}
        </Field>
      )}
      {text.kind === "pattern" ? (
        <Field label={t("suggestion")} hint={t("suggestionHint")}>
          {(control) => (
            <Input
              {...control}
              value={text.suggestion}
              spellCheck={false}
              maxLength={limits.maxSuggestionLength}
              onChange={(event) => onChange({ suggestion: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      <Field label={t("message")} hint={t("messageHint")}>
        {(control) => (
          <Input
            {...control}
            value={text.message}
            maxLength={limits.maxMessageLength}
            onChange={(event) => onChange({ message: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("matches")} hint={t("examplesHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              value={text.matches}
              onChange={(event) => onChange({ matches: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("misses")} hint={t("examplesHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              value={text.misses}
              onChange={(event) => onChange({ misses: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
