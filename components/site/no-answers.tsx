import { noFilters, type SearchFilters } from "#newsroom/search/filters.ts";
import { searchHref } from "./search-href.ts";
import type { SearchWords } from "./search-words.ts";

/** Said when nothing answers a question, with what may help. */
export function NoAnswers({
  question,
  filters,
  isNarrowed,
  words,
}: {
  question: string;
  filters: SearchFilters;
  isNarrowed: boolean;
  words: SearchWords;
}) {
  return (
    <div className="notice">
      <p role="status">{words("nothing", { question })}</p>
      {isNarrowed && (
        <p>
          <a href={searchHref({ question, filters: { ...noFilters, order: filters.order } })}>
            {words("withoutFilters")}
          </a>
        </p>
      )}
      <ul className="hints">
        <li>{words("hints.spelling")}</li>
        <li>{words("hints.fewer")}</li>
        <li>{words("hints.quotes")}</li>
      </ul>
    </div>
  );
}
