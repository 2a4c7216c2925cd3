import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { Rail } from "#components/site/rail.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { StoryCard } from "#components/site/story-card.tsx";
import { seriesAt } from "#newsroom/series/published.ts";
import { seriesPath } from "#newsroom/series/rules.ts";
import { latestStories, mostReadStories } from "#newsroom/stories/published.ts";
import { newspaper } from "../../newspaper.ts";
import { openGraph } from "../../page-metadata.ts";
import { seriesWords } from "../../words.ts";

type Props = PageProps<"/seri/[slug]">;

const findSeries = cache((slug: string) => seriesAt(slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, site, t] = await Promise.all([params, newspaper(), seriesWords()]);
  const series = await findSeries(slug);
  if (!series) return { title: site.t("notFound") };
  const title = t("page", { name: series.name });
  const { description } = series;
  const path = seriesPath(series.slug);
  return {
    title,
    ...(description && { description }),
    alternates: { canonical: path },
    ...openGraph({ site, title, description, path, type: "website" }),
  };
}

/** All parts of a series that readers can open, in the order that the editors gave them. */
export default async function SeriesPage({ params }: Props) {
  const [{ slug }, site, t, latest, popular] = await Promise.all([
    params,
    newspaper(),
    seriesWords(),
    latestStories({ limit: 8 }),
    mostReadStories({ limit: 5 }),
  ]);
  const series = await findSeries(slug);
  if (!series) notFound();
  const { name, description, parts } = series;
  return (
    <SitePage site={site}>
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: seriesPath(series.slug), name }]} />
        <PageTitle
          title={name}
          lead={[description, t("parts", { count: parts.length })].filter(Boolean).join(" · ")}
        />
        <div className="withrail">
          <ol className="parts">
            {parts.map((story, index) => (
              <li key={story.storyId}>
                <p className="label">{t("part", { number: index + 1, total: parts.length })}</p>
                <StoryCard story={story} site={site} look="row" level={2} withDek withSection />
              </li>
            ))}
          </ol>
          <Rail latest={latest} popular={popular} site={site} />
        </div>
      </div>
    </SitePage>
  );
}
