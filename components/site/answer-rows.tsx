import { formatDay, toZonedIso } from "#lib/dates.ts";
import type { SnippetPart } from "#newsroom/search/snippet.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { CardPicture } from "./card-picture.tsx";
import type { Site } from "./site.ts";
import { StoryLabel } from "./story-label.tsx";

/** Answers to a question, each with the place in its text that answers it. */
export function AnswerRows({
  answers,
  site,
}: {
  answers: readonly { story: StoryCard; snippet: readonly SnippetPart[] }[];
  site: Site;
}) {
  return (
    <div className="rows">
      {answers.map(({ story, snippet }) => (
        <article key={story.storyId} className="card card-row" data-accent={story.section.accent}>
          {story.picture && <CardPicture picture={story.picture} sizes="(min-width: 48rem) 14rem, 7rem" />}
          <div className="words">
            <StoryLabel story={{ ...story, kicker: story.section.name }} site={site} />
            <h2>
              <a href={story.path}>{story.title}</a>
            </h2>
            <p className="snippet">
              {snippet.map(({ text, marked }, index) =>
                // The parts of a snippet never change places.
                // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
                marked ? <mark key={index}>{text}</mark> : text,
              )}
              …
            </p>
            <p className="meta">
              <time dateTime={toZonedIso(story.publishedAt, site.timeZone)}>
                {formatDay(story.publishedAt, site.timeZone, site.locale)}
              </time>
            </p>
          </div>
        </article>
      ))}
    </div>
  );
}
