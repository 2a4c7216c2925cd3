import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { LiveLabel } from "./story-label.tsx";

/** Terpopuler, numbered. Says so when nothing was counted yet and the newest stand in. */
export function PopularList({
  stories,
  counted,
  site,
}: {
  stories: readonly StoryCard[];
  counted: boolean;
  site: Site;
}) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="terpopuler">
      <SectionHead id="terpopuler" title={site.t("popular")} />
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
