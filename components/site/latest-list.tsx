import { formatClock, formatShort, localDate, toZonedIso } from "#lib/dates.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { KindLabel, LiveLabel } from "./story-label.tsx";

/** Terkini: the newest stories with the clock time of each. */
export function LatestList({ stories, site }: { stories: readonly StoryCard[]; site: Site }) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="terkini">
      <SectionHead id="terkini" title={site.t("latest")} />
      <ol className="timeline">
        {stories.map((story) => (
          <li key={story.storyId}>
            <time dateTime={toZonedIso(story.publishedAt, site.timeZone)}>
              {shortTime(story.publishedAt, site)}
            </time>
            <a href={story.path}>
              <KindLabel kind={story.kind} site={site} />
              {story.coverage === "running" && <LiveLabel site={site} />}
              {story.title}
            </a>
          </li>
        ))}
      </ol>
      <a className="all" href="/indeks">
        {site.t("seeIndex")}
      </a>
    </section>
  );
}

/** "14.05" today, "22 Nov" before. */
function shortTime(at: Date, { timeZone, locale }: Site): string {
  const today = localDate(at, timeZone) === localDate(new Date(), timeZone);
  return today ? formatClock(at, timeZone) : (formatShort(at, timeZone, locale).split(",")[0] ?? "");
}
