"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ActionResult } from "#lib/action-result.ts";
import { addSectionAction, saveSectionAction } from "#newsroom/sections/actions.ts";
import { sectionDescriptionLimit, sectionNameLimit } from "#newsroom/sections/limits.ts";
import { type Accent, accents, type DeskSection } from "#newsroom/sections/types.ts";
import { AccentMark } from "./accent-mark.tsx";

interface SectionDialogProps {
  /** Null to add one. */
  section: DeskSection | null;
  onDone: () => void;
  onCloseSection?: () => void;
  onClose: () => void;
}

/** Everything that is written of a section. */
export function SectionDialog({ section, onDone, onCloseSection, onClose }: SectionDialogProps) {
  const t = useTranslations("sitePages.sections");
  const [name, setName] = useState(section?.name ?? "");
  const [description, setDescription] = useState(section?.description ?? "");
  const [slug, setSlug] = useState(section?.slug ?? "");
  const [accent, setAccent] = useState<Accent>(accents.find((known) => known === section?.accent) ?? "ink");
  const [showsPlaces, setShowsPlaces] = useState(section?.showsPlaces ?? false);
  const words = { name, description, slug, accent, showsPlaces };
  const send = (): Promise<ActionResult<unknown>> =>
    section
      ? saveSectionAction({ sectionId: section.id, expectedVersion: section.version, ...words })
      : addSectionAction(words);
  return (
    <FormDialog
      title={section?.name ?? t("new")}
      send={t(section ? "save" : "create")}
      onSend={send}
      onDone={onDone}
      onClose={onClose}
      aside={
        onCloseSection ? (
          <Button tone="danger-quiet" onClick={onCloseSection}>
            {t("close")}
          </Button>
        ) : null
      }
    >
      <Field label={t("name")}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={name}
            maxLength={sectionNameLimit}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("description")} hint={t("descriptionHint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            value={description}
            maxLength={sectionDescriptionLimit}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <Field label={t("slug")} hint={t(section ? "slugHint" : "slugNewHint")}>
        {(control) => (
          <Input
            {...control}
            value={slug}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setSlug(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="grid gap-1.5">
        <legend className="mb-1.5 text-sm font-semibold">{t("accent")}</legend>
        <div className="flex flex-wrap gap-2">
          {accents.map((known) => (
            <label
              key={known}
              className="flex h-9 items-center gap-2 rounded-md border border-line-strong px-2.5 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent touch:h-11"
            >
              <input
                type="radio"
                name="accent"
                className="sr-only"
                checked={accent === known}
                onChange={() => setAccent(known)}
              />
              <AccentMark accent={known} />
              {t(`accents.${known}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="flex min-h-9 items-center gap-2.5 text-base touch:min-h-11">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={showsPlaces}
          onChange={(event) => setShowsPlaces(event.target.checked)}
        />
        {t("showsPlaces")}
      </label>
    </FormDialog>
  );
}
