import type { PlaceLink } from "#newsroom/places/types.ts";
import type { StoryLink } from "#newsroom/stories/published/around-story.ts";
import type { StoryCard as Card, NamedLink } from "#newsroom/stories/published/types.ts";
import { placeName } from "./place-name.ts";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { StoryCard } from "./story-card.tsx";

/** The topics of a story, after the place where it happened. */
export function TagLinks({
  tags,
  place,
  site,
}: {
  tags: readonly NamedLink[];
  place: PlaceLink | null;
  site: Site;
}) {
  if (tags.length === 0 && !place) return null;
  return (
    <section className="tags" aria-labelledby="topik">
      <h2 id="topik">{site.t("topics")}</h2>
      {place && <a href={`/wilayah/${place.slug}`}>{placeName(place, site.t)}</a>}
      {tags
        .filter(({ slug }) => slug !== place?.slug)
        .map(({ slug, name }) => (
          <a key={slug} rel="tag" href={`/topik/${slug}`}>
            {name}
          </a>
        ))}
    </section>
  );
}

/** What to read next in the section: the stories before and after this one. */
export function NeighbourLinks({
  previous,
  next,
  section,
  site,
}: {
  previous: StoryLink | null;
  next: StoryLink | null;
  section: string;
  site: Site;
}) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-labelledby="selanjutnya">
      <h2 id="selanjutnya">{site.t("nextIn", { section })}</h2>
      {previous && (
        <p>
          <span>← {site.t("previous")}</span>
          <a rel="prev" href={previous.path}>
            {previous.title}
          </a>
        </p>
      )}
      {next && (
        <p className="next">
          <span>{site.t("next")} →</span>
          <a rel="next" href={next.path}>
            {next.title}
          </a>
        </p>
      )}
    </nav>
  );
}

/** Stories about the same, or what stands in for them, across the page. */
export function RelatedStories({
  stories,
  title,
  site,
}: {
  stories: readonly Card[];
  title: string;
  site: Site;
}) {
  if (stories.length === 0) return null;
  return (
    <section className="wrap related" aria-labelledby="terkait">
      <SectionHead id="terkait" title={title} />
      <div className="columns">
        {stories.map((story) => (
          <StoryCard key={story.storyId} story={story} site={site} look="column" withSection />
        ))}
      </div>
    </section>
  );
}
