"use client";
import { useTranslations } from "next-intl";
import { PeopleChoice } from "#components/desk/people-choice-client.tsx";
import type { Candidate } from "#newsroom/assignments/types.ts";

/** Who reports in a coverage, and whether what they send waits for an editor. */
export interface Terms {
  readonly reporterIds: readonly string[];
  readonly entriesWait: boolean;
}

interface TermsFieldsProps {
  people: readonly Candidate[];
  terms: Terms;
  missing: boolean;
  onChange: (terms: Terms) => void;
}

/** The terms of a coverage, as a form asks for them. */
export function TermsFields({ people, terms, missing, onChange }: TermsFieldsProps) {
  const t = useTranslations("live.terms");
  return (
    <div className="grid gap-4">
      <PeopleChoice
        people={people}
        chosen={terms.reporterIds}
        missing={missing}
        label={t("reporters")}
        onChange={(reporterIds) => onChange({ ...terms, reporterIds })}
      />
      <label className="flex items-start gap-2.5 touch:min-h-11">
        <input
          type="checkbox"
          checked={terms.entriesWait}
          onChange={(event) => onChange({ ...terms, entriesWait: event.target.checked })}
          className="mt-1 size-4"
        />
        <span className="grid">
          <span className="text-base font-semibold">{t("wait")}</span>
          <span className="text-sm text-muted">{t("waitHint")}</span>
        </span>
      </label>
    </div>
  );
}
