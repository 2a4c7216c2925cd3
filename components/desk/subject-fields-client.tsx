"use client";
import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Subject } from "#newsroom/assignments/types.ts";
import { maxPlaceLength, maxStoryTitleLength } from "#newsroom/stories/limits.ts";

export interface SubjectChoice {
  readonly id: string;
  readonly name: string;
}

interface SubjectFieldsProps {
  subject: Subject;
  sections: readonly SubjectChoice[];
  /** What is missing is told once the person has pressed the button. */
  asked: boolean;
  onChange: (part: Partial<Subject>) => void;
}

/** Working title, section and place: what a pitch and an assignment are about. */
export function SubjectFields({ subject, sections, asked, onChange }: SubjectFieldsProps) {
  const t = useTranslations("assignments");
  return (
    <>
      <Field
        label={t("workingTitle")}
        hint={t("workingTitleHint")}
        error={asked && !hasWords(subject.title) ? t("workingTitleMissing") : null}
      >
        {(control) => (
          <Input
            {...control}
            required
            maxLength={maxStoryTitleLength}
            value={subject.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={t("section")} error={asked && !subject.sectionId ? t("sectionMissing") : null}>
          {(control) => (
            <Select
              {...control}
              required
              value={subject.sectionId}
              onChange={(event) => onChange({ sectionId: event.target.value })}
              className="w-full"
            >
              <option value="" disabled>
                {t("chooseSection")}
              </option>
              {sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("place")} hint={t("placeHint")}>
          {(control) => (
            <Input
              {...control}
              maxLength={maxPlaceLength}
              value={subject.place}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

/** Whether a text says anything: a letter or a figure at least. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
