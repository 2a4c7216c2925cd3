"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { type ChecklistLevel, checklistLevels } from "#newsroom/checklist/rules.ts";
import { type StoryKind, storyKinds } from "#newsroom/stories/types.ts";
import type { SectionName } from "./rule-levels-client.tsx";

interface Place {
  readonly sectionId: string | null;
  readonly kind: StoryKind | null;
}

interface ExceptionFormProps {
  label: string;
  sections: readonly SectionName[];
  isTaken: (place: Place) => boolean;
  onAdd: (exception: Place & { readonly level: ChecklistLevel }) => void;
  onCancel: () => void;
}

/** Another level for one section, one kind of story, or one kind in one section. */
export function ExceptionForm({ label, sections, isTaken, onAdd, onCancel }: ExceptionFormProps) {
  const t = useTranslations("checklist");
  const ui = useTranslations("ui");
  const kinds = useTranslations("desk.kinds");
  const [place, setPlace] = useState<Place>({ sectionId: null, kind: null });
  const [level, setLevel] = useState<ChecklistLevel>("warn");
  const [error, setError] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (place.sectionId === null && place.kind === null) setError(t("exceptionEverywhere"));
    else if (isTaken(place)) setError(t("exceptionExists"));
    else onAdd({ ...place, level });
  };
  return (
    <form aria-label={label} onSubmit={add} className="grid gap-3 rounded-md bg-sunken p-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t("section")} error={error}>
          {(control) => (
            <Select
              {...control}
              className="[&_select]:w-full"
              value={place.sectionId ?? ""}
              onChange={({ target }) => setPlace({ ...place, sectionId: target.value || null })}
            >
              <option value="">{t("everySection")}</option>
              {sections.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("kind")}>
          {(control) => (
            <Select
              {...control}
              className="[&_select]:w-full"
              value={place.kind ?? ""}
              onChange={({ target }) =>
                setPlace({ ...place, kind: storyKinds.find((kind) => kind === target.value) ?? null })
              }
            >
              <option value="">{t("everyKind")}</option>
              {storyKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds(kind)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("level")}>
          {(control) => (
            <Select
              {...control}
              className="[&_select]:w-full"
              value={level}
              onChange={({ target }) =>
                setLevel(checklistLevels.find((name) => name === target.value) ?? level)
              }
            >
              {checklistLevels.map((name) => (
                <option key={name} value={name}>
                  {t(`levels.${name}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" size="sm">
          {t("add")}
        </Button>
        <Button tone="ghost" size="sm" onClick={onCancel}>
          {ui("cancel")}
        </Button>
      </div>
    </form>
  );
}
