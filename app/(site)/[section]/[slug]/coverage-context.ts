import type { Site } from "#components/site/site.ts";
import type { CoverageContext } from "#newsroom/live/coverage-html.ts";
import type { PublicCoverage } from "#newsroom/live/published.ts";
import { storyLabels } from "./labels.ts";

/** What the HTML of a coverage's entries needs of the site and of its story. */
export function coverageContext(coverage: PublicCoverage, path: string, site: Site): CoverageContext {
  const { t } = site;
  return {
    path,
    siteOrigin: site.url,
    timeZone: site.timeZone,
    locale: site.locale,
    startedAt: coverage.startedAt,
    labels: storyLabels(t),
    words: {
      edited: (time) => t("live.edited", { time }),
      permalink: (time) => t("live.permalink", { time }),
      keyMoment: t("live.keyMoment"),
    },
  };
}
