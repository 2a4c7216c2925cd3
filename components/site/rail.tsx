import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { LatestList } from "./latest-list.tsx";
import { PopularList } from "./popular-list.tsx";
import type { Site } from "./site.ts";

/** Beside a story or list: what is new, and what others read. Nothing popular is claimed before it is counted. */
export function Rail({
  latest,
  popular,
  popularIn = null,
  site,
}: {
  latest: readonly StoryCard[];
  popular: readonly StoryCard[];
  /** The section of which they are, or null for those of all. */
  popularIn?: string | null;
  site: Site;
}) {
  return (
    <aside className="rail" aria-label={`${site.t("latest")}, ${site.t("popular")}`}>
      <LatestList stories={latest} site={site} />
      <PopularList stories={popular} counted of={popularIn} site={site} />
    </aside>
  );
}
