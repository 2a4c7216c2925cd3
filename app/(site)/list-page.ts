import { notFound } from "next/navigation";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { lastPage, latestStories, mostReadStories } from "#newsroom/stories/published.ts";
import { pageAsked } from "./page-metadata.ts";

/** Which page of a list an address asks for. */
export function listPage(query: { halaman?: string | string[] | undefined }): number {
  return pageAsked(query.halaman, lastPage);
}

/** One page of a list with what stands beside every list. A page beyond the last is not found. */
export async function listWithRail(
  page: number,
  find: Promise<{ readonly stories: readonly StoryCard[]; readonly hasNext: boolean }>,
) {
  const [list, latest, popular] = await Promise.all([
    find,
    latestStories({ limit: 8 }),
    mostReadStories({ limit: 5 }),
  ]);
  if (page > 1 && list.stories.length === 0) notFound();
  return { ...list, page, isLast: page === lastPage, latest, popular };
}
