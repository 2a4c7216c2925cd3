/** Where a revision's card is kept, and its address on the site: a new revision has a new address. */
export function socialCardKey(revisionId: string): string {
  return `social/${revisionId}.jpg`;
}

export function socialCardPath(revisionId: string): string {
  return `/media/${socialCardKey(revisionId)}`;
}

/** The revision in such a path, or null for every other path. */
export function revisionOfCardPath(path: string): string | null {
  return /^\/media\/social\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.jpg$/.exec(path)?.[1] ?? null;
}
