import { formatDay } from "#lib/dates.ts";
import type { SearchFilters } from "#newsroom/search/filters.ts";
import type { SearchResult } from "#newsroom/search/published.ts";
import { searchHref } from "./search-href.ts";
import type { SearchWords } from "./search-words.ts";
import type { Site } from "./site.ts";

/** How many answers there are, how the question was understood, and what was searched where it found nothing. */
export function SearchSummary({
  result,
  filters,
  site,
  words,
}: {
  result: SearchResult;
  filters: SearchFilters;
  site: Site;
  words: SearchWords;
}) {
  const { question, corrected, meant, loosened, count, more } = result;
  if (question === "") return <p className="notice">{words("intro")}</p>;
  const asked = corrected ?? question;
  return (
    <>
      {corrected !== null && (
        <div className="notice" role="status">
          <p>
            {words("showingFor")} <a href={searchHref({ question: corrected, filters })}>{corrected}</a>
          </p>
          <p>{words("foundNothing", { question })}</p>
        </div>
      )}
      {meant !== null && (
        <p className="notice" role="status">
          {words("didYouMean")} <a href={searchHref({ question: meant, filters })}>{meant}</a>?
        </p>
      )}
      {loosened !== null && count > 0 && (
        <p className="notice" role="status">
          {words(`loosened.${loosened}`, { question: asked })}
        </p>
      )}
      {count > 0 && loosened === null && (
        <p className="meta" role="status">
          {words(more ? "many" : "found", { count, question: asked })}
        </p>
      )}
      {result.dates.length > 0 && count > 0 && (
        <p className="meta">
          {words("dates", { days: result.dates.map((days) => daysInWords(days, site)).join(", ") })}
        </p>
      )}
      {result.topics.length + result.writers.length > 0 && (
        <p className="named">
          {result.topics.map(({ slug, name }) => (
            <a key={slug} href={`/topik/${slug}`}>
              <span>{words("topic")}</span> {name}
            </a>
          ))}
          {result.writers.map(({ slug, name }) => (
            <a key={slug} href={`/penulis/${slug}`}>
              <span>{words("writer")}</span> {name}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function daysInWords({ from, to }: { from: string; to: string }, { locale }: Site): string {
  const said = (date: string) => formatDay(new Date(`${date}T12:00:00Z`), "UTC", locale);
  return from === to ? said(from) : `${said(from)} – ${said(to)}`;
}
