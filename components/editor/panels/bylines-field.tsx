import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Select } from "#components/ui/select.tsx";
import { asTexts, useField } from "../fields/draft-fields.ts";
import { fieldId, useProblemOf } from "../fields/problems-context.ts";
import type { Staff } from "../release/release-offers.ts";
import { RemoveButton } from "./tags-field.tsx";

/** Whose names stand over the story, in order. */
export function BylinesField({ staff }: { staff: readonly Staff[] }) {
  const t = useTranslations("editor.fields");
  const [ids, setIds] = useField("bylineIds", asTexts);
  const problem = useProblemOf("bylineIds");
  const nameOf = (id: string) => staff.find((person) => person.id === id)?.name ?? t("formerStaff");
  return (
    <div className="grid gap-1.5">
      <Field label={t("bylines")} error={problem}>
        {(control) => (
          <Select
            {...control}
            id={fieldId("bylineIds")}
            aria-label={t("bylines")}
            value=""
            className="w-full"
            onChange={(event) => setIds([...ids, event.target.value])}
          >
            <option value="">{t("bylinesAdd")}</option>
            {staff
              .filter(({ id }) => !ids.includes(id))
              .map(({ id, name, code }) => (
                <option key={id} value={id}>
                  {code ? `${name} (${code})` : name}
                </option>
              ))}
          </Select>
        )}
      </Field>
      {ids.length > 0 ? (
        <ol className="grid gap-1" aria-label={t("bylines")}>
          {ids.map((id, index) => (
            <li key={id} className="flex items-center rounded-md bg-sunken pl-2.5 text-base font-medium">
              <span className="min-w-0 flex-1 truncate">{nameOf(id)}</span>
              {index > 0 ? (
                <IconButton
                  label={t("earlier", { name: nameOf(id) })}
                  size="sm"
                  onClick={() => {
                    const others = ids.filter((other) => other !== id);
                    setIds([...others.slice(0, index - 1), id, ...others.slice(index - 1)]);
                  }}
                >
                  <ArrowUp aria-hidden />
                </IconButton>
              ) : null}
              <RemoveButton
                label={t("remove", { name: nameOf(id) })}
                onPress={() => setIds(ids.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
