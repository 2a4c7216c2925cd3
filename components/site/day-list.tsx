import { formatClock, toZonedIso } from "#lib/dates.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import type { Site } from "./site.ts";
import { KindLabel } from "./story-label.tsx";

/** Everything that was published on a day, by the clock. */
export function DayList({ stories, site }: { stories: readonly StoryCard[]; site: Site }) {
  const { t } = site;
  if (stories.length === 0) return <p className="notice">{t("nothingThatDay")}</p>;
  return (
    <section className="daylist" aria-label={t("storiesThatDay", { count: stories.length })}>
      <p className="meta">{t("storiesThatDay", { count: stories.length })}</p>
      <ol className="timeline">
        {stories.map((story) => (
          <li key={story.storyId} data-accent={story.section.accent}>
            <time dateTime={toZonedIso(story.publishedAt, site.timeZone)}>
              {formatClock(story.publishedAt, site.timeZone)}
            </time>
            <div>
              <span className="kicker">{story.section.name}</span>
              <a href={story.path}>
                <KindLabel kind={story.kind} site={site} />
                {story.title}
              </a>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
