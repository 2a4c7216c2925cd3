import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { LiveLabel } from "./story-label.tsx";

/** Terpopuler, numbered. Says so when nothing was counted yet and the newest stand in. */
export function PopularList({
  stories,
  counted,
  of = null,
  site,
}: {
  stories: readonly StoryCard[];
  counted: boolean;
  /** The section of which they are, or null for those of all. */
  of?: string | null;
  site: Site;
}) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="terpopuler">
      <SectionHead
        id="terpopuler"
        title={of === null ? site.t("popular") : site.t("popularIn", { section: of })}
      />
      {!counted && <p className="note">{site.t("popularNotCounted")}</p>}
      <ol className="ranked">
        {stories.map((story) => (
          <li key={story.storyId}>
            <a href={story.path}>
              {story.coverage === "running" && <LiveLabel site={site} />}
              {story.title}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
