import type { Front } from "#newsroom/front/arrange-front.ts";
import { LatestList } from "./latest-list.tsx";
import type { Site } from "./site.ts";
import { StoryCard } from "./story-card.tsx";

/** The top of the front page: the lead, the stories beside it, and Terkini. */
export function FrontTop({ front, site }: { front: Front; site: Site }) {
  const { lead, seconds, latest } = front;
  if (!lead) return null;
  return (
    <div className="wrap top">
      <StoryCard story={lead} site={site} look="lead" level={2} withDek withSection eager />
      <div className="seconds">
        {seconds.map((story, index) => (
          <StoryCard
            key={story.storyId}
            story={story}
            site={site}
            look={index === 0 ? "picture" : "text"}
            level={2}
            withSection
          />
        ))}
      </div>
      <LatestList stories={latest} site={site} />
    </div>
  );
}
