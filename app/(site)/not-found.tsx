import { LatestList } from "#components/site/latest-list.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { SearchForm } from "#components/site/search-form.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { latestStories } from "#newsroom/stories/published.ts";
import { newspaper } from "./newspaper.ts";

/** Says that nothing is here, and offers search and the newest stories. */
export default async function NotFoundPage() {
  const [site, latest] = await Promise.all([newspaper(), latestStories({ limit: 8 })]);
  return (
    <SitePage site={site}>
      <div className="wrap">
        <PageTitle title={site.t("notFound")} lead={site.t("notFoundText")} />
        <SearchForm site={site} />
        <div className="block">
          <LatestList stories={latest} site={site} />
        </div>
      </div>
    </SitePage>
  );
}
