import type { StoryLink } from "#newsroom/stories/published/around-story.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { LatestList } from "./latest-list.tsx";
import { PageTitle } from "./page-title.tsx";
import { SearchForm } from "./search-form.tsx";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { SitePage } from "./site-page.tsx";

/** Says that nothing is here, and leads on: to what the address may have meant, to search, to the newest stories. */
export function NotFoundView({
  site,
  latest,
  guesses = [],
  words = "",
}: {
  site: Site;
  latest: readonly StoryCard[];
  /** Stories that the address may have meant. */
  guesses?: readonly StoryLink[];
  /** The words of the address, to search by. */
  words?: string;
}) {
  const { t } = site;
  return (
    <SitePage site={site}>
      <div className="wrap">
        <PageTitle title={t("notFound")} lead={t("notFoundText")} />
        <SearchForm site={site} question={words} />
        {guesses.length > 0 && (
          <section className="block guesses" aria-labelledby="mungkin">
            <SectionHead id="mungkin" title={t("notFoundGuess")} />
            <ul>
              {guesses.map(({ path, title }) => (
                <li key={path}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className="block">
          <LatestList stories={latest} site={site} />
        </div>
      </div>
    </SitePage>
  );
}
