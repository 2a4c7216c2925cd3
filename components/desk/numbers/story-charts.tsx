import { useFormatter, useTranslations } from "next-intl";
import { ChartFrame } from "#components/charts/chart-frame-client.tsx";
import { ColumnChart } from "#components/charts/column-chart.tsx";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { formatClock, formatDayShort } from "#lib/dates.ts";
import { noonOf } from "#newsroom/board/week.ts";
import { hoursSince } from "#newsroom/numbers/arrange.ts";
import type { StoryNumbers } from "#newsroom/numbers/types.ts";
import { NumberTable } from "./number-table.tsx";

interface Counted {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly reads: number;
}

/** How a story was read in its first two days, hour by hour. */
export function FirstHours({ story, now, timeZone, locale }: { story: StoryNumbers } & DeskMoment) {
  const t = useTranslations("numbers");
  const hours = hoursSince(story.hours, story.publishedAt, { many: 48, now });
  return (
    <ReadsOf
      title={t("firstHours")}
      column={t("hour")}
      counted={hours.map(({ at, reads }) => ({
        key: at.toISOString(),
        label: formatClock(at, timeZone).slice(0, 2),
        name: `${formatDayShort(at, timeZone, locale)}, ${formatClock(at, timeZone)}`,
        reads,
      }))}
    />
  );
}

/** How a story was read day by day. */
export function LastDays({ days, timeZone, locale }: Pick<StoryNumbers, "days"> & DeskMoment) {
  const t = useTranslations("numbers");
  return (
    <ReadsOf
      title={t("lastDays")}
      column={t("day")}
      counted={days.map(({ day, reads }) => ({
        key: day,
        label: String(Number(day.slice(8))),
        name: formatDayShort(noonOf(day, timeZone), timeZone, locale),
        reads,
      }))}
    />
  );
}

function ReadsOf({ title, column, counted }: { title: string; column: string; counted: readonly Counted[] }) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  return (
    <ChartFrame
      title={title}
      words={{ asTable: t("asTable"), asChart: t("asChart") }}
      chart={
        <ColumnChart
          columns={counted.map(({ key, label, name, reads }) => ({
            key,
            label,
            words: `${name}: ${t("readsCount", { count: reads })}`,
            value: reads,
          }))}
          legend={{ value: t("reads") }}
          tick={(value) => format.number(value)}
        />
      }
      table={
        <NumberTable
          caption={title}
          columns={[column, t("reads")]}
          rows={counted.map(({ key, name, reads }) => ({ key, cells: [name, format.number(reads)] }))}
        />
      }
    />
  );
}
