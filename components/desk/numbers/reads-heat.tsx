import { useFormatter, useTranslations } from "next-intl";
import { ChartFrame } from "#components/charts/chart-frame-client.tsx";
import { HeatMap } from "#components/charts/heat-map.tsx";
import type { Overview } from "#newsroom/numbers/types.ts";
import { NumberTable } from "./number-table.tsx";

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const named = new Map([0, 6, 12, 18].map((hour) => [hour, `${String(hour).padStart(2, "0")}.00`]));

/** Reads by weekday and hour, on average of the weekdays that the period holds. */
export function ReadsHeat({ heat, weekdays }: Pick<Overview, "heat" | "weekdays">) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  const mean = (weekday: number, hour: number) => {
    const often = weekdays[weekday] ?? 0;
    return often === 0 ? 0 : Math.round((heat[weekday]?.[hour] ?? 0) / often);
  };
  const days = heat.map((_, weekday) => weekday);
  return (
    <ChartFrame
      title={t("heat")}
      note={t("heatNote")}
      words={{ asTable: t("asTable"), asChart: t("asChart") }}
      chart={
        <HeatMap
          rows={days.map((weekday) => ({
            name: t(`weekdaysShort.${weekday}`),
            values: hours.map((hour) => mean(weekday, hour)),
          }))}
          columns={named}
          words={(weekday, hour, reads) =>
            t("heatWords", { day: t(`weekdays.${weekday}`), hour: String(hour).padStart(2, "0"), reads })
          }
          legend={{ little: t("little"), much: t("much") }}
        />
      }
      table={
        <NumberTable
          caption={`${t("heat")}: ${t("heatNote")}`}
          columns={[t("hour"), ...days.map((weekday) => t(`weekdaysShort.${weekday}`))]}
          rows={hours.map((hour) => ({
            key: String(hour),
            cells: [
              t("at", { hour: String(hour).padStart(2, "0") }),
              ...days.map((weekday) => format.number(mean(weekday, hour))),
            ],
          }))}
        />
      }
    />
  );
}
