import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { Chip } from "#components/ui/chip.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatShort } from "#lib/dates.ts";
import { storyNumbersPath } from "#newsroom/numbers/address.ts";
import type { MonthlyReport } from "#newsroom/report/types.ts";
import { NumberTable } from "./number-table.tsx";
import { Total, Totals } from "./totals.tsx";
import { useDuration } from "./use-duration.ts";

/** What somebody published in a month: sums, and each story in a row. */
export function ReportOfPerson({
  report,
  title,
  timeZone,
  locale,
}: { report: MonthlyReport; title: string } & DeskMoment) {
  const t = useTranslations("numbers.report");
  const format = useFormatter();
  const say = useDuration();
  const { sums, rows, person } = report;
  const time = (ms: number | null) => (ms === null ? "–" : say(ms));
  return (
    <div className="grid gap-4">
      <Totals>
        <Total name={t("stories")} value={format.number(sums.stories)} />
        <Total name={t("reads")} value={format.number(sums.reads)} />
        <Total name={t("words")} value={format.number(sums.words)} />
        <Total name={t("pictures")} value={format.number(sums.pictures)} />
        <Total name={t("corrections")} value={format.number(sums.corrections)} />
        <Total name={t("took")} value={time(sums.averageMs)} />
      </Totals>
      <Panel title={title} note={t("readsNote")}>
        <NumberTable
          wide
          caption={title}
          columns={[t("title"), t("reads"), t("words"), t("pictures"), t("corrections"), t("tookOne")]}
          rows={rows.map((row) => ({
            key: row.storyId,
            cells: [
              <span key="title" className="grid gap-0.5">
                <Link
                  href={storyNumbersPath(row.storyId)}
                  className="font-semibold text-pretty hover:underline touch:flex touch:min-h-11 touch:min-w-11 touch:items-center"
                >
                  {row.title}
                </Link>
                <span className="flex flex-wrap items-center gap-2 text-xs text-muted">
                  {row.section}
                  <span className="tabular">{formatShort(row.publishedAt, timeZone, locale)}</span>
                  {row.withdrawn ? <Chip tone="danger">{t("withdrawn")}</Chip> : null}
                </span>
              </span>,
              format.number(row.reads),
              format.number(row.words),
              format.number(row.pictures),
              format.number(row.corrections),
              time(row.tookMs),
            ],
          }))}
          sums={[
            t("sum"),
            format.number(sums.reads),
            format.number(sums.words),
            format.number(sums.pictures),
            format.number(sums.corrections),
            time(sums.averageMs),
          ]}
        />
      </Panel>
      <p className="text-sm text-muted">{t("readsOfAll", { name: person.name, count: report.readsOfAll })}</p>
    </div>
  );
}
