/** The address of a page of a list. The first is the list's own, so that no page has two addresses. */
export function pageHref(path: string, page: number): string {
  return page === 1 ? path : `${path}?halaman=${page}`;
}
