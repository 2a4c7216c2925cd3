import type { PlaceLink } from "#newsroom/places/types.ts";
import type { PublicSection } from "#newsroom/sections/published.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { pageHref } from "./page-href.ts";
import type { Site } from "./site.ts";
import { StoryList } from "./story-list.tsx";
import { listData } from "./structured-data.ts";

interface SectionViewProps {
  site: Site;
  section: PublicSection;
  /** The places that its page leads to. */
  places?: readonly PlaceLink[];
  list: {
    readonly stories: readonly StoryCard[];
    readonly page: number;
    readonly hasNext: boolean;
    readonly isLast: boolean;
    readonly latest: readonly StoryCard[];
    readonly popular: readonly StoryCard[];
    readonly popularIn: string | null;
  };
}

/** A page of a section: as readers get it, and as the desk previews the first. */
export function SectionView({ site, section, places = [], list }: SectionViewProps) {
  const { slug, name, description, accent } = section;
  const path = pageHref(`/${slug}`, list.page);
  return (
    <StoryList
      site={site}
      current={slug}
      data={listData({ name, path, stories: list.stories }, site)}
      steps={[{ href: `/${slug}`, name }]}
      title={name}
      lead={description}
      accent={accent}
      path={`/${slug}`}
      ofSection
      over={places.length > 0 && <PlaceLinks places={places} site={site} />}
      {...list}
    />
  );
}

/** The way from a section to what happened in one place. */
function PlaceLinks({ places, site }: { places: readonly PlaceLink[]; site: Site }) {
  return (
    <nav className="filters" aria-label={site.t("places.title")}>
      <a href="/wilayah">{site.t("places.all")}</a>
      {places.map(({ slug, name }) => (
        <a key={slug} href={`/wilayah/${slug}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
