import { useTranslations } from "next-intl";
import type { ComparedFieldChange } from "#newsroom/compare/types.ts";
import { asChange } from "./change-mark.ts";
import { Runs } from "./comparison-runs.tsx";
import { PictureChange, type PictureFinder } from "./picture-change.tsx";

/** The fields in which two versions differ. */
export function ComparisonFields({
  fields,
  pictures,
}: {
  fields: readonly ComparedFieldChange[];
  pictures: PictureFinder;
}) {
  const t = useTranslations("desk.review");
  if (fields.length === 0) return null;
  return (
    <dl className="grid gap-2.5 rounded-lg border bg-surface px-3.5 py-3">
      {fields.map((change) => (
        <div key={change.field} {...asChange} className="scroll-mt-24 rounded-xs">
          <dt className="text-xs font-semibold text-muted">{t(`fields.${change.field}`)}</dt>
          <dd className="text-md text-pretty">
            {change.runs.length > 0 || !change.pictures ? <Runs runs={change.runs} /> : null}
            {change.pictures ? <PictureChange change={change.pictures} find={pictures} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
