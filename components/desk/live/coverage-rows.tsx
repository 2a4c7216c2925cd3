import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { When } from "#components/desk/when.tsx";
import { Chip } from "#components/ui/chip.tsx";
import type { ListedCoverage } from "#newsroom/live/types.ts";

/** Coverages under each other, each leading to its console. */
export async function CoverageRows({
  coverages,
  ...moment
}: DeskMoment & { coverages: readonly ListedCoverage[] }) {
  const t = await getTranslations("live");
  return (
    <ul className="grid gap-2">
      {coverages.map((coverage) => (
        <li
          key={coverage.storyId}
          className="relative grid gap-1 rounded-lg border bg-surface px-4 py-3 hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            {coverage.endedAt ? <Chip>{t("over")}</Chip> : <Chip tone="danger">{t("running")}</Chip>}
            {coverage.waitingCount > 0 ? (
              <Chip tone="warning">{t("waitingCount", { count: coverage.waitingCount })}</Chip>
            ) : null}
            <span>{coverage.section}</span>
            <When at={coverage.endedAt ?? coverage.startedAt} {...moment} />
          </p>
          <h3 className="text-md font-semibold text-pretty">
            <Link
              href={`/desk/live/${coverage.storyId}`}
              className="after:absolute after:inset-0 focus:outline-none"
            >
              {coverage.title}
            </Link>
          </h3>
          <p className="text-sm text-muted">
            {[t("count", { count: coverage.entryCount }), coverage.reporters.join(", ")].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
