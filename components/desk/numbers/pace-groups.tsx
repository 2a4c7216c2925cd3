import { useFormatter, useTranslations } from "next-intl";
import { StackedBar } from "#components/charts/bar.tsx";
import { ChartFrame } from "#components/charts/chart-frame-client.tsx";
import { measuredPhases, type PaceGroup } from "#newsroom/pace/types.ts";
import { NumberTable } from "./number-table.tsx";
import { PhaseLegend } from "./phase-legend.tsx";
import { phaseLooks } from "./phase-looks.ts";
import { useDuration } from "./use-duration.ts";

/** How long stories of each section or kind stand in each phase: bars of middle times, and a table with all of it. */
export function PaceGroups({
  title,
  column,
  groups,
}: {
  title: string;
  column: string;
  groups: readonly PaceGroup[];
}) {
  const t = useTranslations("numbers");
  const format = useFormatter();
  const say = useDuration();
  const longest = Math.max(
    0,
    ...groups.map(({ phases }) => measuredPhases.reduce((sum, phase) => sum + phases[phase].median, 0)),
  );
  return (
    <ChartFrame
      title={title}
      note={t("pace.phasesNote")}
      words={{ asTable: t("asTable"), asChart: t("asChart") }}
      chart={
        <div className="grid gap-3">
          <ul aria-hidden className="grid gap-2.5">
            {groups.map(({ name, stories, phases, whole }) => (
              <li key={name} className="grid gap-1">
                <span className="flex justify-between gap-3 text-sm">
                  <span className="font-semibold">
                    {name} <span className="font-normal text-muted">({format.number(stories)})</span>
                  </span>
                  <span className="tabular whitespace-nowrap">{say(whole.median)}</span>
                </span>
                <StackedBar
                  greatest={longest}
                  parts={measuredPhases.map((phase) => ({
                    key: phase,
                    value: phases[phase].median,
                    words: `${t(`phases.${phase}`)}: ${say(phases[phase].median)}`,
                    look: phaseLooks[phase].fill,
                  }))}
                />
              </li>
            ))}
          </ul>
          <PhaseLegend />
        </div>
      }
      table={
        <NumberTable
          wide
          caption={title}
          columns={[
            column,
            t("pace.stories"),
            ...measuredPhases.map((phase) => t(`phases.${phase}`)),
            t("pace.whole"),
            t("pace.p90Name"),
            t("pace.returns"),
          ]}
          rows={groups.map(({ name, stories, phases, whole, returns }) => ({
            key: name,
            cells: [
              name,
              format.number(stories),
              ...measuredPhases.map((phase) => say(phases[phase].median)),
              say(whole.median),
              say(whole.p90),
              format.number(returns, { maximumFractionDigits: 2 }),
            ],
          }))}
        />
      }
    />
  );
}
