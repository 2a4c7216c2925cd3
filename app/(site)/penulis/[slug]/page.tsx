import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { StructuredData } from "#components/site/markup.tsx";
import { PageLinks } from "#components/site/page-links.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { Rail } from "#components/site/rail.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { NoStories, StoryRows } from "#components/site/story-rows.tsx";
import { writerData } from "#components/site/structured-data.ts";
import { writerAt } from "#newsroom/staff/published.ts";
import { lastPage, latestStories, mostReadStories, storiesOfWriter } from "#newsroom/stories/published.ts";
import { newspaper } from "../../newspaper.ts";
import { openGraph, pageAsked } from "../../page-metadata.ts";

type Props = PageProps<"/penulis/[slug]">;

const writerOf = cache((slug: string) => writerAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const writer = await writerOf(slug);
  if (!writer) return { title: site.t("notFound") };
  const path = hrefOf(slug, pageAsked(query.halaman, lastPage));
  return {
    title: writer.name,
    description: writer.bio,
    alternates: { canonical: path },
    ...openGraph({ site, title: writer.name, description: writer.bio, path, type: "profile" }),
  };
}

export default async function WriterPage({ params, searchParams }: Props) {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const writer = await writerOf(slug);
  if (!writer) notFound();
  const page = pageAsked(query.halaman, lastPage);
  const [list, latest, popular] = await Promise.all([
    storiesOfWriter({ personId: writer.id, page }),
    latestStories({ limit: 8 }),
    mostReadStories({ limit: 5 }),
  ]);
  if (page > 1 && list.stories.length === 0) notFound();
  const lead = [writer.title, writer.bio].filter(Boolean).join(". ");
  return (
    <SitePage site={site}>
      <StructuredData data={writerData(writer, site)} />
      <div className="wrap">
        <Breadcrumb
          site={site}
          steps={[
            { href: "/redaksi", name: site.t("fixed.redaksi.title") },
            { href: `/penulis/${slug}`, name: writer.name },
          ]}
        />
        <PageTitle title={writer.name} lead={lead} />
        <div className="withrail">
          <div>
            {list.stories.length === 0 && <NoStories site={site} />}
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
  return page === 1 ? `/penulis/${slug}` : `/penulis/${slug}?halaman=${page}`;
}
