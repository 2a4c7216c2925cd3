"use client";
import { useTranslations } from "next-intl";
import type { Candidate } from "#newsroom/assignments/types.ts";

interface PeopleChoiceProps {
  people: readonly Candidate[];
  chosen: readonly string[];
  missing: boolean;
  /** What they are chosen for; assigned people where it is left out. */
  label?: string;
  onChange: (chosen: string[]) => void;
}

/** One or several people of the newsroom, each with how much they have in hand. */
export function PeopleChoice({ people, chosen, missing, label, onChange }: PeopleChoiceProps) {
  const t = useTranslations("assignments");
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="grid gap-1.5" aria-describedby={missing ? "people-missing" : undefined}>
      <legend className="mb-1.5 text-sm font-semibold">{label ?? t("people")}</legend>
      <ul className="grid max-h-72 gap-x-4 overflow-y-auto rounded-md border bg-surface p-1.5 sm:grid-cols-2">
        {people.map(({ id, name, open }) => (
          <li key={id}>
            <label className="flex min-h-9 items-center gap-2.5 rounded-sm px-2 hover:bg-hover has-checked:bg-accent-soft touch:min-h-11">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
                className="size-4 shrink-0"
              />
              <span className="min-w-0 flex-1 truncate text-base">{name}</span>
              {open > 0 ? (
                <span className="tabular shrink-0 text-xs text-muted">{t("openCount", { count: open })}</span>
              ) : null}
            </label>
          </li>
        ))}
      </ul>
      {missing ? (
        <p id="people-missing" role="alert" className="text-sm text-danger">
          {t("peopleMissing")}
        </p>
      ) : null}
    </fieldset>
  );
}
