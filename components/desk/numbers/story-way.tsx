import { useTranslations } from "next-intl";
import { StackedBar } from "#components/charts/bar.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { measuredPhases, type Pace } from "#newsroom/pace/types.ts";
import { NumberTable } from "./number-table.tsx";
import { PhaseLegend } from "./phase-legend.tsx";
import { phaseLooks } from "./phase-looks.ts";
import { useDuration } from "./use-duration.ts";

/** How long one story stood in each phase on its way to its readers. */
export function StoryWay({ pace }: { pace: Pace }) {
  const t = useTranslations("numbers");
  const say = useDuration();
  const parts = measuredPhases.map((phase) => ({
    key: phase,
    value: pace.phases[phase],
    words: `${t(`phases.${phase}`)}: ${say(pace.phases[phase])}`,
    look: phaseLooks[phase].fill,
  }));
  return (
    <Panel
      title={t("wayOfStory")}
      note={pace.returns > 0 ? t("pace.returnsSoFar", { count: pace.returns }) : undefined}
    >
      <StackedBar parts={parts} greatest={parts.reduce((sum, { value }) => sum + value, 0)} />
      <PhaseLegend />
      <NumberTable
        caption={t("wayOfStory")}
        columns={[t("phase"), t("report.tookOne")]}
        rows={parts.map(({ key, value }) => ({ key, cells: [t(`phases.${key}`), say(value)] }))}
        sums={[t("pace.whole"), say(pace.whole)]}
      />
    </Panel>
  );
}
