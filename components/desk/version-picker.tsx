import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { draftWord, versionWord } from "#newsroom/history/rules.ts";
import type { RevisionOfStory, VersionName } from "#newsroom/history/types.ts";
import { historyKeys, type Opened, sidesWord } from "./history-path.ts";

interface VersionPickerProps {
  storyId: string;
  revisions: readonly RevisionOfStory[];
  /** The draft differs from the latest revision and can be chosen too. */
  withDraft: boolean;
  opened: Opened;
}

/** Chooses any two versions and how to look at them. A plain form: works before any script has loaded. */
export function VersionPicker({ storyId, revisions, withDraft, opened }: VersionPickerProps) {
  const t = useTranslations("desk");
  const versions: VersionName[] = [
    ...(withDraft ? (["draft"] as const) : []),
    ...revisions.map(({ number }) => number),
  ];
  if (versions.length < 2) return null;
  const two = opened.kind === "two" ? opened : null;
  const words = (version: VersionName) => {
    if (version === "draft") return t("history.draftNow");
    const label = revisions.find(({ number }) => number === version)?.label;
    return [t("review.version", { number: version }), label ? `“${label}”` : null]
      .filter(Boolean)
      .join(" · ");
  };
  const choose = (key: "from" | "to", label: string, chosen: VersionName | undefined) => {
    const value = chosen === undefined ? draftWord : versionWord(chosen);
    return (
      <div className="grid min-w-0 flex-1 basis-36 gap-1">
        <label htmlFor={`versi-${key}`} className="text-xs font-semibold text-muted">
          {label}
        </label>
        <Select
          id={`versi-${key}`}
          name={historyKeys[key]}
          defaultValue={value}
          key={value}
          className="w-full"
        >
          {versions.map((version) => (
            <option key={version} value={versionWord(version)}>
              {words(version)}
            </option>
          ))}
        </Select>
      </div>
    );
  };
  return (
    <form action={`/desk/stories/${storyId}/history`} className="flex flex-wrap items-end gap-2">
      {choose("from", t("history.compareA"), two?.from ?? versions[1])}
      {choose("to", t("history.compareB"), two?.to ?? versions[0])}
      <label className="flex min-h-9 basis-full items-center gap-2 text-base touch:min-h-11">
        <input
          type="checkbox"
          name={historyKeys.view}
          value={sidesWord}
          defaultChecked={two?.sides ?? false}
          key={String(two?.sides)}
          className="size-4"
        />
        {t("history.sides")}
      </label>
      <Button type="submit">{t("history.compare")}</Button>
    </form>
  );
}
