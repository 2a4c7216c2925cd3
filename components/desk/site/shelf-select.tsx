import { useTranslations } from "next-intl";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { type PageShelf, pageShelves } from "#newsroom/pages/types.ts";

/** Under which heading of the footer a page is linked. */
export function ShelfSelect({
  shelf,
  onChange,
  disabled = false,
}: {
  shelf: PageShelf;
  onChange: (shelf: PageShelf) => void;
  disabled?: boolean;
}) {
  const t = useTranslations("sitePages.pages");
  return (
    <Field label={t("shelf")}>
      {(control) => (
        <Select
          {...control}
          disabled={disabled}
          value={shelf}
          onChange={(event) => {
            const chosen = pageShelves.find((known) => known === event.target.value);
            if (chosen) onChange(chosen);
          }}
        >
          {pageShelves.map((known) => (
            <option key={known} value={known}>
              {t(`shelves.${known}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
