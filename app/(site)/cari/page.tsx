import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerRows } from "#components/site/answer-rows.tsx";
import { LatestList } from "#components/site/latest-list.tsx";
import { NarrowAnswers } from "#components/site/narrow-answers.tsx";
import { NoAnswers } from "#components/site/no-answers.tsx";
import { PageLinks } from "#components/site/page-links.tsx";
import { PopularTopics } from "#components/site/popular-topics.tsx";
import { SearchForm } from "#components/site/search-form.tsx";
import { searchHref } from "#components/site/search-href.ts";
import { SearchSummary } from "#components/site/search-summary.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { localDate } from "#lib/dates.ts";
import { isNarrowed, readFilters } from "#newsroom/search/filters.ts";
import { askStories } from "#newsroom/search/published.ts";
import { latestStories, popularTopics } from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { pageAsked, single } from "../page-metadata.ts";
import { searchWords } from "../words.ts";

const lastSearchPage = 20;

type Props = PageProps<"/cari">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [query, { t }] = await Promise.all([searchParams, newspaper()]);
  const question = single(query.q);
  const filters = readFilters((key) => single(query[key]));
  const page = pageAsked(query.halaman, lastSearchPage);
  return {
    title: question === "" ? t("searchTitle") : `${question} · ${t("searchTitle")}`,
    robots: { index: false, follow: true },
    alternates: { canonical: question === "" ? "/cari" : searchHref({ question, filters, page }) },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const [query, site, words] = await Promise.all([searchParams, newspaper(), searchWords()]);
  const filters = readFilters((key) => single(query[key]));
  const page = pageAsked(query.halaman, lastSearchPage);
  const [result, latest] = await Promise.all([
    askStories({ typed: single(query.q), filters, page }),
    latestStories({ limit: 8 }),
  ]);
  const shown = result.corrected ?? result.question;
  const isEmpty = result.answers.length === 0;
  if (isEmpty && page > 1) notFound();
  const topics = isEmpty ? await popularTopics({ limit: 10 }) : [];
  return (
    <SitePage site={site}>
      <div className="wrap">
        <header className="title">
          <h1>{site.t("searchTitle")}</h1>
          <SearchForm site={site} question={result.question} filters={filters} />
        </header>
        <div className="withrail">
          <div>
            {result.question !== "" && (result.count > 0 || isNarrowed(filters)) && (
              <NarrowAnswers
                question={shown}
                filters={filters}
                counts={result.counts}
                today={localDate(new Date(), site.timeZone)}
                site={site}
                words={words}
              />
            )}
            <SearchSummary result={result} filters={filters} site={site} words={words} />
            {result.question !== "" && isEmpty && (
              <NoAnswers question={shown} filters={filters} isNarrowed={isNarrowed(filters)} words={words} />
            )}
            <AnswerRows answers={result.answers} site={site} />
            {isEmpty && <PopularTopics topics={topics} words={words} />}
            <PageLinks
              page={page}
              hasNext={result.hasNext && page < lastSearchPage}
              isLast={result.hasNext}
              hrefOf={(number) => searchHref({ question: shown, filters, page: number })}
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
