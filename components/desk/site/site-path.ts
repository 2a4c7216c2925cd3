/** Where the desk works on the page of an address. */
export function pagePath(slug: string): string {
  return `/desk/site/pages/${slug}`;
}

/** Where the draft of a page, or one of its versions, stands as readers would get it. */
export function previewPath(slug: string, version?: number): string {
  return `${pagePath(slug)}/draft${version === undefined ? "" : `?versi=${version}`}`;
}
