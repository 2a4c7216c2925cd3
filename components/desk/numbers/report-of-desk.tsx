import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Panel } from "#components/ui/panel.tsx";
import type { ReportLine } from "#newsroom/report/types.ts";
import { NumberTable } from "./number-table.tsx";
import { reportPath } from "./report-path.ts";
import { useDuration } from "./use-duration.ts";

/** Everybody's month, one row each, each leading to their report. */
export function ReportOfDesk({
  lines,
  month,
  title,
}: {
  lines: readonly ReportLine[];
  month: string;
  title: string;
}) {
  const t = useTranslations("numbers.report");
  const format = useFormatter();
  const say = useDuration();
  return (
    <Panel title={title} note={t("readsNote")}>
      <NumberTable
        wide
        caption={title}
        columns={[
          t("author"),
          t("stories"),
          t("reads"),
          t("words"),
          t("pictures"),
          t("corrections"),
          t("took"),
        ]}
        rows={lines.map((line) => ({
          key: line.slug,
          cells: [
            <Link
              key="name"
              href={reportPath(month, { slug: line.slug })}
              className="font-semibold hover:underline touch:inline-flex touch:min-h-11 touch:items-center"
            >
              {line.name}
            </Link>,
            format.number(line.stories),
            format.number(line.reads),
            format.number(line.words),
            format.number(line.pictures),
            format.number(line.corrections),
            line.averageMs === null ? "–" : say(line.averageMs),
          ],
        }))}
      />
    </Panel>
  );
}
