import type { Metadata } from "next";
import { AnswerRows } from "#components/site/answer-rows.tsx";
import { LatestList } from "#components/site/latest-list.tsx";
import { NoAnswers } from "#components/site/no-answers.tsx";
import { PageLinks } from "#components/site/page-links.tsx";
import { SearchFilters } from "#components/site/search-filters.tsx";
import { SearchForm } from "#components/site/search-form.tsx";
import { searchHref } from "#components/site/search-href.ts";
import { SearchSummary } from "#components/site/search-summary.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { askStories } from "#newsroom/search/published.ts";
import { latestStories } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { pageAsked, single } from "../page-metadata.ts";

const lastSearchPage = 25;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return {
    title: t("searchTitle"),
    robots: { index: false, follow: true },
    alternates: { canonical: "/cari" },
  };
}

export default async function SearchPage({ searchParams }: PageProps<"/cari">) {
  const [query, site] = await Promise.all([searchParams, newspaper()]);
  const asked = single(query.kanal);
  const section = site.sections.some(({ slug }) => slug === asked) ? asked : null;
  const page = pageAsked(query.halaman, lastSearchPage);
  const [result, latest] = await Promise.all([
    askStories({ typed: single(query.q), sectionSlug: section, page }),
    latestStories({ limit: 8 }),
  ]);
  const shown = result.corrected ?? result.question;
  return (
    <SitePage site={site}>
      <div className="wrap">
        <header className="title">
          <h1>{site.t("searchTitle")}</h1>
          <SearchForm site={site} question={result.question} section={section} />
        </header>
        <div className="withrail">
          <div>
            <SearchSummary result={result} site={site} />
            <SearchFilters result={result} question={shown} section={section} site={site} />
            {result.question !== "" && result.answers.length === 0 && (
              <NoAnswers question={shown} filtered={section !== null} site={site} />
            )}
            <AnswerRows answers={result.answers} site={site} />
            <PageLinks
              page={page}
              hasNext={result.hasNext && page < lastSearchPage}
              isLast={result.hasNext}
              hrefOf={(number) => searchHref({ question: shown, section, page: number })}
              site={site}
            />
          </div>
          <aside className="rail" aria-label={site.t("latest")}>
            <LatestList stories={latest} site={site} />
          </aside>
        </div>
      </div>
    </SitePage>
  );
}
