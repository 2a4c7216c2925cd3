import { formatDateLine } from "#lib/dates.ts";
import type { WithdrawnStory } from "#newsroom/stories/published/gone.ts";
import { PageTitle } from "./page-title.tsx";
import { SearchForm } from "./search-form.tsx";
import type { Site } from "./site.ts";
import { SitePage } from "./site-page.tsx";

/** What stands at the address of a withdrawn story: that it was withdrawn, when, on which ground, and why. */
export function WithdrawnNotice({ withdrawn, site }: { withdrawn: WithdrawnStory; site: Site }) {
  const { t, timeZone, locale } = site;
  return (
    <SitePage site={site} current={withdrawn.section.slug}>
      <div className="wrap">
        <PageTitle title={t("withdrawn")} />
        <div className="prose">
          <p>{t("withdrawnText", { date: formatDateLine(withdrawn.withdrawnAt, timeZone, locale) })}</p>
          <dl className="facts">
            <dt>{t("withdrawnGround")}</dt>
            <dd>
              <strong>{t(`grounds.${withdrawn.ground}`)}</strong>
            </dd>
            <dt>{t("withdrawnNote")}</dt>
            <dd>{withdrawn.note}</dd>
          </dl>
          <p>
            <a href="/pedoman-media-siber">{t("withdrawnRule")}</a>
          </p>
        </div>
        <SearchForm site={site} />
      </div>
    </SitePage>
  );
}
