import type { StoryCard as Card } from "#newsroom/stories/published/types.ts";
import type { Site } from "./site.ts";
import { StoryCard } from "./story-card.tsx";

/** A list of stories one under another; the first may stand large. */
export function StoryRows({
  stories,
  site,
  withLead = false,
  withSection = false,
}: {
  stories: readonly Card[];
  site: Site;
  withLead?: boolean;
  withSection?: boolean;
}) {
  return (
    <div className="rows">
      {stories.map((story, index) => (
        <StoryCard
          key={story.storyId}
          story={story}
          site={site}
          look={withLead && index === 0 ? "lead" : "row"}
          level={2}
          withDek
          withSection={withSection}
          eager={withLead && index === 0}
        />
      ))}
    </div>
  );
}

/** Said where a list is empty, with the ways onward. */
export function NoStories({ site }: { site: Site }) {
  return (
    <div className="notice">
      <p>{site.t("nothingHere")}</p>
      <p>{site.t("nothingHereHint")}</p>
    </div>
  );
}
