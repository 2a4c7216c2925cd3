import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import type { RevisionOfStory } from "#newsroom/history/types.ts";

interface ComparePickerProps {
  /** Where the form leads; the number goes along as `dari`. */
  action: string;
  revisions: readonly RevisionOfStory[];
  chosen: number;
  liveId: string | null;
}

/** Chooses the version to compare with. A plain form: works before any script has loaded. */
export function ComparePicker({ action, revisions, chosen, liveId }: ComparePickerProps) {
  const t = useTranslations("desk");
  return (
    <form action={action} className="flex flex-wrap items-center gap-2">
      <div className="flex min-w-0 flex-1 items-center gap-2">
        <label htmlFor="dari" className="shrink-0 text-sm text-muted">
          {t("review.compareWith")}
        </label>
        <Select id="dari" name="dari" defaultValue={chosen} key={chosen} className="min-w-0 flex-1">
          {revisions.map((revision) => (
            <option key={revision.id} value={revision.number}>
              {t(revision.id === liveId ? "review.versionLive" : "review.version", {
                number: revision.number,
              })}
              {` · ${t(`history.reasons.${revision.reason}`)}`}
              {revision.label ? ` · “${revision.label}”` : revision.name ? ` · ${revision.name}` : ""}
            </option>
          ))}
        </Select>
      </div>
      <Button type="submit">{t("review.compare")}</Button>
    </form>
  );
}
