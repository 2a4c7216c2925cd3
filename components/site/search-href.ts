/** The address of a search. */
export function searchHref({
  question,
  section = null,
  page = 1,
}: {
  question: string;
  section?: string | null;
  page?: number;
}): string {
  const query = new URLSearchParams({ q: question });
  if (section) query.set("kanal", section);
  if (page > 1) query.set("halaman", String(page));
  return `/cari?${query}`;
}
