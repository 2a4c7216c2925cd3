"use client";
import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { type PictureRights, pictureRights } from "#newsroom/media/types.ts";

export interface RightsWords {
  readonly rights: PictureRights | null;
  /** `yyyy-mm-dd`, or null for no end. */
  readonly rightsUntil: string | null;
}

interface RightsFieldProps extends RightsWords {
  readonly readOnly?: boolean;
  readonly onChange: (words: RightsWords) => void;
}

/** On what ground a picture may be shown, and until which day. */
export function RightsField({ rights, rightsUntil, readOnly = false, onChange }: RightsFieldProps) {
  const t = useTranslations("pictures.rights");
  return (
    <div className="grid items-start gap-x-3 gap-y-4 sm:grid-cols-2">
      <Field label={t("label")} hint={t("hint")}>
        {(control) => (
          <Select
            {...control}
            name="rights"
            className="w-full"
            disabled={readOnly}
            value={rights ?? ""}
            onChange={({ target }) =>
              onChange({ rights: pictureRights.find((known) => known === target.value) ?? null, rightsUntil })
            }
          >
            <option value="">{t("unsaid")}</option>
            {pictureRights.map((known) => (
              <option key={known} value={known}>
                {t(known)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("until")} hint={t("untilHint")}>
        {(control) => (
          <Input
            {...control}
            type="date"
            name="rightsUntil"
            readOnly={readOnly}
            value={rightsUntil ?? ""}
            onChange={({ target }) => onChange({ rights, rightsUntil: target.value || null })}
          />
        )}
      </Field>
    </div>
  );
}
