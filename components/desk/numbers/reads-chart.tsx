import { useFormatter, useTranslations } from "next-intl";
import { ChartFrame } from "#components/charts/chart-frame-client.tsx";
import { ColumnChart } from "#components/charts/column-chart.tsx";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { formatDayShort } from "#lib/dates.ts";
import { noonOf } from "#newsroom/board/week.ts";
import type { Column } from "#newsroom/numbers/types.ts";
import { NumberTable } from "./number-table.tsx";

/** Reads along the time of a period, each place held against the same place of the period before. */
export function ReadsChart({ columns, timeZone, locale }: { columns: readonly Column[] } & DeskMoment) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  const byHour = typeof columns[0]?.place === "number";
  const nameOf = ({ place }: Column) =>
    typeof place === "number"
      ? t("at", { hour: String(place).padStart(2, "0") })
      : formatDayShort(noonOf(place, timeZone), timeZone, locale);
  const labelOf = ({ place }: Column) =>
    typeof place === "number" ? String(place).padStart(2, "0") : String(Number(place.slice(8)));
  const title = t(byHour ? "readsByHour" : "readsByDay");
  return (
    <ChartFrame
      title={title}
      words={{ asTable: t("asTable"), asChart: t("asChart") }}
      chart={
        <ColumnChart
          columns={columns.map((column) => ({
            key: String(column.place),
            label: labelOf(column),
            words: t("columnWords", { place: nameOf(column), now: column.now, before: column.before }),
            value: column.now,
            held: column.before,
            ahead: column.ahead,
          }))}
          legend={{ value: t("thisPeriod"), held: t("periodBefore") }}
          tick={(value) => format.number(value)}
          labels={byHour ? 8 : 10}
        />
      }
      table={
        <NumberTable
          caption={title}
          columns={[t(byHour ? "hour" : "day"), t("thisPeriod"), t("periodBefore")]}
          rows={columns.map((column) => ({
            key: String(column.place),
            cells: [
              nameOf(column),
              column.ahead ? "–" : format.number(column.now),
              format.number(column.before),
            ],
          }))}
        />
      }
    />
  );
}
