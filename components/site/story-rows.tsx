import type { StoryCard as Card } from "#newsroom/stories/published/types.ts";
import type { Site } from "./site.ts";
import { StoryCard } from "./story-card.tsx";

/** A list of stories one under another. */
export function StoryRows({
  stories,
  site,
  withSection = false,
}: {
  stories: readonly Card[];
  site: Site;
  withSection?: boolean;
}) {
  return (
    <div className="rows">
      {stories.map((story) => (
        <Row key={story.storyId} story={story} site={site} withSection={withSection} />
      ))}
    </div>
  );
}

/** The first page of a section: its lead large, the next two beside each other, the others one under another. */
export function SectionRows({ stories, site }: { stories: readonly Card[]; site: Site }) {
  const [lead, ...others] = stories;
  if (!lead) return null;
  // One alone would leave half the width empty: it stands as a row.
  const pair = others.length > 1 ? others.slice(0, 2) : [];
  return (
    <div className="rows">
      <StoryCard story={lead} site={site} look="lead" level={2} withDek eager />
      {pair.length > 0 ? (
        <div className="pair">
          {pair.map((story) => (
            <StoryCard key={story.storyId} story={story} site={site} look="column" level={2} withDek />
          ))}
        </div>
      ) : null}
      {others.slice(pair.length).map((story) => (
        <Row key={story.storyId} story={story} site={site} />
      ))}
    </div>
  );
}

function Row({ story, site, withSection = false }: { story: Card; site: Site; withSection?: boolean }) {
  return <StoryCard story={story} site={site} look="row" level={2} withDek withSection={withSection} />;
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
