import { useFormatter, useTranslations } from "next-intl";
import type { PaceSummary } from "#newsroom/pace/types.ts";
import { Total, Totals } from "./totals.tsx";
import { useDuration } from "./use-duration.ts";

/** The newsroom's times of a period in one line: the middle, and what nine of ten do not pass. */
export function PaceTotals({ pace }: { pace: PaceSummary }) {
  const t = useTranslations("numbers.pace");
  const format = useFormatter();
  const say = useDuration();
  const spread = (name: string, { median, p90 }: PaceSummary["whole"]) => (
    <Total name={name} value={say(median)}>
      {t("p90", { time: say(p90) })}
    </Total>
  );
  return (
    <Totals>
      <Total name={t("stories")} value={format.number(pace.stories)} />
      {spread(t("whole"), pace.whole)}
      {spread(t("waiting"), pace.phases.waiting)}
      {spread(t("review"), pace.phases.review)}
      <Total name={t("returns")} value={format.number(pace.returns, { maximumFractionDigits: 2 })} />
    </Totals>
  );
}
