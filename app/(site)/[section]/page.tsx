import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { StructuredData } from "#components/site/markup.tsx";
import { PageLinks } from "#components/site/page-links.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { Rail } from "#components/site/rail.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { NoStories, StoryRows } from "#components/site/story-rows.tsx";
import { breadcrumbData } from "#components/site/structured-data.ts";
import { sectionAt } from "#newsroom/sections/published.ts";
import {
  lastPage,
  latestStories,
  mostReadStories,
  movedTo,
  storiesOfSection,
} from "#newsroom/stories/published.ts";
import { newspaper } from "../newspaper.ts";
import { feedOf, openGraph, pageAsked } from "../page-metadata.ts";

type Props = PageProps<"/[section]">;

const sectionOf = cache((slug: string) => sectionAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ section: slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const section = await sectionOf(slug);
  if (!section) return { title: site.t("notFound"), robots: { index: false } };
  const page = pageAsked(query.halaman, lastPage);
  const title = page > 1 ? `${section.name}, ${site.t("pageNumber", { page })}` : section.name;
  return {
    title,
    description: section.description,
    alternates: {
      canonical: hrefOf(slug, page),
      ...feedOf(`/${slug}/feed.xml`, `${section.name} – ${site.name}`),
    },
    ...openGraph({ site, title, description: section.description, path: `/${slug}`, type: "website" }),
  };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ section: slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const section = await sectionOf(slug);
  if (!section) {
    const moved = await movedTo(`/${slug}`);
    if (moved) permanentRedirect(moved);
    notFound();
  }
  const page = pageAsked(query.halaman, lastPage);
  const [list, latest, popular] = await Promise.all([
    storiesOfSection({ sectionId: section.id, page }),
    latestStories({ limit: 8 }),
    mostReadStories({ limit: 5 }),
  ]);
  if (page > 1 && list.stories.length === 0) notFound();
  const crumbs = breadcrumbData([
    { name: site.name, url: `${site.url}/` },
    { name: section.name, url: `${site.url}/${slug}` },
  ]);
  return (
    <SitePage site={site} current={slug}>
      <StructuredData data={{ "@context": "https://schema.org", ...crumbs }} />
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: `/${slug}`, name: section.name }]} />
        <PageTitle title={section.name} lead={section.description} accent={section.accent} />
        <div className="withrail">
          <div>
            {list.stories.length === 0 && <NoStories site={site} />}
            <StoryRows stories={list.stories} site={site} withLead={page === 1} />
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
  return page === 1 ? `/${slug}` : `/${slug}?halaman=${page}`;
}
