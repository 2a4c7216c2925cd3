import { useFormatter, useTranslations } from "next-intl";
import { ChartFrame } from "#components/charts/chart-frame-client.tsx";
import { ColumnChart } from "#components/charts/column-chart.tsx";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { formatDayShort } from "#lib/dates.ts";
import { noonOf } from "#newsroom/board/week.ts";
import type { PaceGroup } from "#newsroom/pace/types.ts";
import { NumberTable } from "./number-table.tsx";
import { useDuration } from "./use-duration.ts";

const hourMs = 3_600_000;

/** From draft to readers, week by week: the middle as columns, what nine of ten do not pass as a line. */
export function PaceWeeks({ weeks, timeZone, locale }: { weeks: readonly PaceGroup[] } & DeskMoment) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  const say = useDuration();
  const nameOf = (monday: string) => formatDayShort(noonOf(monday, timeZone), timeZone, locale);
  return (
    <ChartFrame
      title={t("pace.byWeek")}
      words={{ asTable: t("asTable"), asChart: t("asChart") }}
      chart={
        <ColumnChart
          columns={weeks.map(({ name, whole: { median, p90 } }) => ({
            key: name,
            label: nameOf(name).replace(/^\S+ /, ""),
            words: t("pace.weekWords", { place: nameOf(name), median: say(median), p90: say(p90) }),
            value: median / hourMs,
            held: p90 / hourMs,
          }))}
          legend={{ value: t("pace.median"), held: t("pace.p90Name") }}
          tick={(value) => `${format.number(value)} ${t("pace.hours")}`}
          whole={false}
          labels={5}
        />
      }
      table={
        <NumberTable
          caption={t("pace.byWeek")}
          columns={[t("pace.week"), t("pace.stories"), t("pace.median"), t("pace.p90Name")]}
          rows={weeks.map(({ name, stories, whole }) => ({
            key: name,
            cells: [nameOf(name), format.number(stories), say(whole.median), say(whole.p90)],
          }))}
        />
      }
    />
  );
}
