import { type SearchFilters, writeFilters } from "#newsroom/search/filters.ts";

/** The one spelling of a search's address. */
export function searchHref({
  question,
  filters,
  page = 1,
}: {
  question: string;
  filters?: SearchFilters;
  page?: number;
}): string {
  const query = new URLSearchParams({ q: question });
  for (const [key, value] of filters ? writeFilters(filters) : []) query.set(key, value);
  if (page > 1) query.set("halaman", String(page));
  return `/cari?${query}`;
}
