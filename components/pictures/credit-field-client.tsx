"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { fetchCredits } from "./picture-api.ts";

interface CreditFieldProps {
  readonly value: string;
  readonly error: string | null;
  readonly readOnly?: boolean;
  /** Whether it may be left empty. */
  readonly optional?: boolean;
  /** What the file itself says; "" when it says nothing. */
  readonly fromFile?: string;
  /** Named when several pictures share the field. */
  readonly label?: string;
  readonly onChange: (credit: string) => void;
}

/** Whose picture it is: typed, or taken from the file, from one's own name, or from credits of late. */
export function CreditField({
  value,
  error,
  readOnly = false,
  optional = false,
  fromFile = "",
  label,
  onChange,
}: CreditFieldProps) {
  const t = useTranslations("pictures.form");
  const list = useId();
  const known = useCredits();
  const offered = [...new Set([fromFile, ...known.slice(0, 5)])].filter(
    (credit) => credit && credit !== value,
  );
  return (
    <div className="grid gap-1.5">
      <Field label={label ?? t("credit")} hint={t("creditHint")} error={error}>
        {(control) => (
          <Input
            {...control}
            name="credit"
            required={!optional}
            readOnly={readOnly}
            list={list}
            autoComplete="off"
            placeholder={t("creditExample")}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      <datalist id={list}>
        {known.map((credit) => (
          <option key={credit} value={credit} />
        ))}
      </datalist>
      {readOnly || offered.length === 0 ? null : (
        <ul aria-label={t("creditOffers")} className="flex flex-wrap gap-1.5">
          {offered.slice(0, 4).map((credit) => (
            <li key={credit}>
              <button
                type="button"
                onClick={() => onChange(credit)}
                className="max-w-60 truncate rounded-full border bg-surface px-2.5 py-1 text-sm hover:bg-hover touch:min-h-11 touch:px-4"
              >
                {credit}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useCredits(): readonly string[] {
  const [credits, setCredits] = useState<readonly string[]>([]);
  useEffect(() => {
    let open = true;
    void fetchCredits().then((answer) => {
      if (open && answer.ok) setCredits(answer.value);
    });
    return () => {
      open = false;
    };
  }, []);
  return credits;
}
