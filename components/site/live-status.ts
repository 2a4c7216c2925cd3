import type { PublicCoverage } from "#newsroom/live/published.ts";
import type { Site } from "./site.ts";
import { when } from "./when.ts";

/** "12 kabar, terakhir pukul 14.05 WIB": how a coverage stands. */
export function liveStatus(coverage: PublicCoverage, site: Site): string {
  const { t } = site;
  if (coverage.endedAt)
    return t("live.over", { count: coverage.entryCount, time: when(coverage.endedAt, site) });
  if (!coverage.latestAt) return t("live.begun", { time: when(coverage.startedAt, site) });
  return t("live.status", { count: coverage.entryCount, time: when(coverage.latestAt, site) });
}
