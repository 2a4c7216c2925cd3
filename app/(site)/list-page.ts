import { notFound } from "next/navigation";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { lastPage, latestStories, mostReadStories } from "#newsroom/stories/published.ts";
import { pageAsked } from "./page-metadata.ts";

/** Which page of a list an address asks for. */
export function listPage(query: { halaman?: string | string[] | undefined }): number {
  return pageAsked(query.halaman, lastPage);
}

const popularShown = 5;
/** Fewer of a section's own would be no list: then those of all sections stand there. */
const leastOfSection = 3;

/**
 * One page of a list with what stands beside every list: of a section, what is read most in it. A page beyond the
 * last is not found.
 */
export async function listWithRail(
  page: number,
  find: Promise<{ readonly stories: readonly StoryCard[]; readonly hasNext: boolean }>,
  section: { readonly slug: string; readonly name: string } | null = null,
) {
  const [list, latest, ofAll, ofSection] = await Promise.all([
    find,
    latestStories({ limit: 8 }),
    mostReadStories({ limit: popularShown }),
    section ? mostReadStories({ limit: popularShown, sectionSlug: section.slug }) : [],
  ]);
  const isOwn = section !== null && ofSection.length >= leastOfSection;
  const popular = isOwn ? ofSection : ofAll;
  const popularIn = isOwn ? section.name : null;
  if (page > 1 && list.stories.length === 0) notFound();
  return { ...list, page, isLast: page === lastPage, latest, popular, popularIn };
}
