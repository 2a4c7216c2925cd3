import { type SearchFilters, writeFilters } from "#newsroom/search/filters.ts";
import type { Site } from "./site.ts";

/** The box that asks `/cari`. A plain form: it works without script, and keeps what the answers are narrowed to. */
export function SearchForm({
  site,
  question = "",
  filters,
}: {
  site: Site;
  question?: string;
  filters?: SearchFilters;
}) {
  return (
    <search>
      <form className="ask" action="/cari">
        <input
          type="search"
          name="q"
          defaultValue={question}
          maxLength={120}
          aria-label={site.t("searchLabel")}
          placeholder={site.t("searchLabel")}
          enterKeyHint="search"
        />
        {filters && <FilterFields filters={filters} />}
        <button type="submit">{site.t("search")}</button>
      </form>
    </search>
  );
}

/** Filters as fields that nobody sees, so that a form keeps them. */
export function FilterFields({ filters }: { filters: SearchFilters }) {
  return writeFilters(filters).map(([key, value]) => (
    <input key={key} type="hidden" name={key} value={value} />
  ));
}
