import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Select } from "#components/ui/select.tsx";
import { formatShort } from "#lib/dates.ts";
import type { RevisionOfStory } from "#newsroom/history/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

interface RevisionListProps extends DeskMoment {
  storyId: string;
  revisions: readonly RevisionOfStory[];
  liveId: string | null;
  /** Numbers of the revisions that are open beside the list. */
  open: readonly number[];
}

/** The kept versions of a story, each to be opened; any two to be compared. */
export function RevisionList({ storyId, revisions, liveId, open, timeZone, locale }: RevisionListProps) {
  const t = useTranslations("desk");
  const action = `/desk/stories/${storyId}/history`;
  return (
    <div className="grid gap-3">
      <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
        {revisions.map((revision) => (
          <li key={revision.id}>
            <Link
              href={`${action}?versi=${revision.number}`}
              aria-current={open.includes(revision.number) ? "true" : undefined}
              className="flex items-center gap-3 px-3.5 py-2.5 hover:bg-hover focus-visible:-outline-offset-2 aria-[current=true]:bg-accent-soft"
            >
              <span className="tabular w-6 shrink-0 text-md font-bold text-muted">{revision.number}</span>
              <span className="min-w-0 flex-1">
                <span className="block truncate font-semibold">{revision.title || t("untitled")}</span>
                <span className="tabular block text-xs text-muted">
                  {t("history.by", {
                    reason: t(`history.reasons.${revision.reason}`),
                    name: revision.name ?? t("history.system"),
                  })}
                  {` · ${formatShort(revision.at, timeZone, locale)}`}
                </span>
              </span>
              {revision.id === liveId ? <Chip tone="success">{t("history.live")}</Chip> : null}
            </Link>
          </li>
        ))}
      </ul>
      {revisions.length > 1 ? (
        <form action={action} className="flex flex-wrap items-end gap-2">
          <VersionSelect
            name="dari"
            label={t("history.compareA")}
            revisions={revisions}
            chosen={open[0]}
            fallback={1}
          />
          <VersionSelect
            name="ke"
            label={t("history.compareB")}
            revisions={revisions}
            chosen={open[1]}
            fallback={0}
          />
          <Button type="submit">{t("history.compare")}</Button>
        </form>
      ) : null}
    </div>
  );
}

interface VersionSelectProps {
  name: string;
  label: string;
  revisions: readonly RevisionOfStory[];
  chosen: number | undefined;
  /** Which of the latest is offered when none is chosen. */
  fallback: number;
}

function VersionSelect({ name, label, revisions, chosen, fallback }: VersionSelectProps) {
  const t = useTranslations("desk.review");
  const value = chosen ?? revisions[fallback]?.number;
  return (
    <div className="grid flex-1 gap-1">
      <label htmlFor={`versi-${name}`} className="text-xs font-semibold text-muted">
        {label}
      </label>
      <Select id={`versi-${name}`} name={name} defaultValue={value} key={value} className="w-full">
        {revisions.map(({ id, number }) => (
          <option key={id} value={number}>
            {t("version", { number })}
          </option>
        ))}
      </Select>
    </div>
  );
}
