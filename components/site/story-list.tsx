import type { ReactNode } from "react";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { StructuredData } from "./markup.tsx";
import { pageHref } from "./page-href.ts";
import { PageLinks } from "./page-links.tsx";
import { PageTitle } from "./page-title.tsx";
import { Rail } from "./rail.tsx";
import type { Site } from "./site.ts";
import { SitePage } from "./site-page.tsx";
import { NoStories, SectionRows, StoryRows } from "./story-rows.tsx";

interface StoryListProps {
  site: Site;
  /** The section that the navigation marks, if the list is one's. */
  current?: string;
  /** What machines read of the page. */
  data?: object;
  steps: readonly { href: string; name: string }[];
  title: string;
  lead?: string;
  accent?: string;
  /** What stands in place of the page's title. */
  head?: ReactNode;
  /** What stands between the title and the list. */
  over?: ReactNode;
  stories: readonly StoryCard[];
  /** Of a section the first three stand out; elsewhere each story names its section. */
  ofSection?: boolean;
  path: string;
  page: number;
  hasNext: boolean;
  /** The list goes on, but not by pages. */
  isLast: boolean;
  latest: readonly StoryCard[];
  popular: readonly StoryCard[];
  /** The section of which `popular` are, or null for those of all. */
  popularIn?: string | null;
}

/** A page that lists stories: of a section, of an author, of a topic. */
export function StoryList(props: StoryListProps) {
  const { site, current, data, steps, title, lead, accent, stories, ofSection = false, path, page } = props;
  return (
    <SitePage site={site} {...(current ? { current } : {})}>
      {data ? <StructuredData data={data} /> : null}
      <div className="wrap">
        <Breadcrumb site={site} steps={steps} />
        {props.head ?? (
          <PageTitle title={title} {...(lead ? { lead } : {})} {...(accent ? { accent } : {})} />
        )}
        {props.over}
        <div className="withrail">
          <div>
            {stories.length === 0 && <NoStories site={site} />}
            {ofSection && page === 1 ? (
              <SectionRows stories={stories} site={site} />
            ) : (
              <StoryRows stories={stories} site={site} withSection={!ofSection} />
            )}
            <PageLinks
              page={page}
              hasNext={props.hasNext}
              isLast={props.isLast}
              hrefOf={(number) => pageHref(path, number)}
              site={site}
            />
          </div>
          <Rail
            latest={props.latest}
            popular={props.popular}
            popularIn={props.popularIn ?? null}
            site={site}
          />
        </div>
      </div>
    </SitePage>
  );
}
