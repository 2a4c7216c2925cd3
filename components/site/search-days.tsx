import type { SearchFilters } from "#newsroom/search/filters.ts";
import { FilterFields } from "./search-form.tsx";
import type { SearchWords } from "./search-words.ts";

/** Days of the reader's own, by a plain form. */
export function SearchDays({
  question,
  filters,
  today,
  words,
}: {
  question: string;
  filters: SearchFilters;
  today: string;
  words: SearchWords;
}) {
  const kept = { ...filters, period: null, from: null, to: null };
  return (
    <form action="/cari" className="days">
      <input type="hidden" name="q" value={question} />
      <FilterFields filters={kept} />
      <label>
        {words("from")}
        <input type="date" name="dari" max={today} defaultValue={filters.from ?? undefined} />
      </label>
      <label>
        {words("to")}
        <input type="date" name="sampai" max={today} defaultValue={filters.to ?? undefined} />
      </label>
      <button type="submit">{words("applyDays")}</button>
    </form>
  );
}
