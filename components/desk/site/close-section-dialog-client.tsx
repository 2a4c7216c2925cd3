"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import { closeSectionAction } from "#newsroom/sections/actions.ts";
import type { DeskSection } from "#newsroom/sections/types.ts";

/** Asks where the stories of a section go before it is taken away. */
export function CloseSectionDialog({
  section,
  others,
  onClose,
}: {
  section: DeskSection;
  others: readonly DeskSection[];
  onClose: () => void;
}) {
  const t = useTranslations("sitePages.sections");
  const [intoId, setIntoId] = useState("");
  const isEmpty = section.published + section.underWay === 0;
  return (
    <FormDialog
      title={t("closeTitle", { name: section.name })}
      body={t("closeBody")}
      send={t("close")}
      onSend={() =>
        closeSectionAction({
          sectionId: section.id,
          expectedVersion: section.version,
          intoId: intoId === "" ? null : intoId,
        })
      }
      onDone={({ moved }) => toast.success(t("closed", { count: moved }))}
      onClose={onClose}
    >
      <Field
        label={t("into")}
        hint={`${t("stories", { count: section.published })} · ${t("underWay", { count: section.underWay })}`}
      >
        {(control) => (
          <Select {...control} value={intoId} onChange={(event) => setIntoId(event.target.value)}>
            <option value="">{t(isEmpty ? "intoNone" : "intoChoose")}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </FormDialog>
  );
}
