import { formatDateLine } from "#lib/dates.ts";
import type { WithdrawnStory } from "#newsroom/stories/published/gone.ts";
import type { StoryCard as Card } from "#newsroom/stories/published/types.ts";
import { PageTitle } from "./page-title.tsx";
import { SearchForm } from "./search-form.tsx";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { SitePage } from "./site-page.tsx";
import { StoryCard } from "./story-card.tsx";

/** What stands at the address of a withdrawn story: that it was withdrawn, when, on which ground, and why. */
export function WithdrawnNotice({
  withdrawn,
  around,
  site,
}: {
  withdrawn: WithdrawnStory;
  /** The newest of its section, for those who came to read. */
  around: readonly Card[];
  site: Site;
}) {
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
      {around.length > 0 && (
        <section className="wrap related" aria-labelledby="lain">
          <SectionHead
            id="lain"
            title={t("withdrawnOthers", { section: withdrawn.section.name })}
            href={`/${withdrawn.section.slug}`}
          />
          <div className="columns">
            {around.map((story) => (
              <StoryCard key={story.storyId} story={story} site={site} look="column" />
            ))}
          </div>
        </section>
      )}
    </SitePage>
  );
}
