import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { PageLinks } from "#components/site/page-links.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { Rail } from "#components/site/rail.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { StoryRows } from "#components/site/story-rows.tsx";
import {
  lastPage,
  latestStories,
  mostReadStories,
  storiesOfTopic,
  topicAt,
} from "#newsroom/stories/published.ts";
import { newspaper } from "../../newspaper.ts";
import { openGraph, pageAsked } from "../../page-metadata.ts";

type Props = PageProps<"/topik/[slug]">;

const topicOf = cache((slug: string) => topicAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const topic = await topicOf(slug);
  if (!topic) return { title: site.t("notFound") };
  const title = site.t("topic", { name: topic.name });
  const path = hrefOf(slug, pageAsked(query.halaman, lastPage));
  return {
    title,
    alternates: { canonical: path },
    ...openGraph({ site, title, description: "", path, type: "website" }),
  };
}

export default async function TopicPage({ params, searchParams }: Props) {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const topic = await topicOf(slug);
  if (!topic) notFound();
  const page = pageAsked(query.halaman, lastPage);
  const [list, latest, popular] = await Promise.all([
    storiesOfTopic({ tagId: topic.id, page }),
    latestStories({ limit: 8 }),
    mostReadStories({ limit: 5 }),
  ]);
  // A topic that only unpublished stories have is as good as none: its name is theirs.
  if (list.stories.length === 0) notFound();
  return (
    <SitePage site={site}>
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: `/topik/${slug}`, name: topic.name }]} />
        <PageTitle title={topic.name} />
        <div className="withrail">
          <div>
            <StoryRows stories={list.stories} site={site} withSection />
            <PageLinks
              page={page}
              hasNext={list.hasNext}
              isLast={page === lastPage}
              hrefOf={(number) => hrefOf(slug, number)}
              site={site}
            />
          </div>
          <Rail latest={latest} popular={popular} site={site} />
        </div>
      </div>
    </SitePage>
  );
}

function hrefOf(slug: string, page: number): string {
  return page === 1 ? `/topik/${slug}` : `/topik/${slug}?halaman=${page}`;
}
