/** Where the link leads that confirms a subscription. */
export function confirmPath(key: string): string {
  return `/api/newsletter/confirm/${key}`;
}

/** Where the link leads that ends a subscription; `issueId` says which issue it stood in. */
export function leavePath(key: string, letterId: string | null = null): string {
  return `/api/newsletter/leave/${key}${letterId ? `?surat=${letterId}` : ""}`;
}

/** Where an issue stands on the site. */
export function issuePath(day: string): string {
  return `/nawala/${day}`;
}
