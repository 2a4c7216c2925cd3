/** Where a story stands on the site. */
export function storyPath(sectionSlug: string, slug: string): string {
  return `/${sectionSlug}/${slug}`;
}
