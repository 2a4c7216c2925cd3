import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { kindListAt } from "#components/site/kind-lists.ts";
import { pageHref } from "#components/site/page-href.ts";
import { SectionView } from "#components/site/section-view.tsx";
import type { Site } from "#components/site/site.ts";
import { StoryList } from "#components/site/story-list.tsx";
import { sectionPage } from "#newsroom/front/published.ts";
import { placeLinks } from "#newsroom/places/published.ts";
import { sectionAt } from "#newsroom/sections/published.ts";
import { movedTo, storiesOfKind } from "#newsroom/stories/published.ts";
import { fixedPageMetadata, pageOf, WrittenPage } from "../fixed-page.tsx";
import { listPage, listWithRail } from "../list-page.ts";
import { newspaper } from "../newspaper.ts";
import { feedsOf, openGraph } from "../page-metadata.ts";

type Props = PageProps<"/[section]">;

const sectionOf = cache((slug: string) => sectionAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ section: slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const section = await sectionOf(slug);
  if (!section) return metadataWithoutSection(slug, query, site);
  const page = listPage(query);
  const title = page > 1 ? `${section.name}, ${site.t("pageNumber", { page })}` : section.name;
  return {
    title,
    description: section.description,
    alternates: {
      canonical: pageHref(`/${slug}`, page),
      ...feedsOf(`/${slug}`, `${section.name} – ${site.name}`),
    },
    ...openGraph({ site, title, description: section.description, path: `/${slug}`, type: "website" }),
  };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ section: slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const section = await sectionOf(slug);
  if (!section) {
    if (kindListAt(slug)) return <KindList slug={slug} page={listPage(query)} site={site} />;
    if (await pageOf(slug)) return <WrittenPage slug={slug} />;
    const moved = await movedTo(`/${slug}`);
    if (moved) permanentRedirect(moved);
    notFound();
  }
  const page = listPage(query);
  const [list, places] = await Promise.all([
    listWithRail(page, sectionPage({ sectionId: section.id, page }), section),
    section.showsPlaces ? placeLinks() : [],
  ]);
  return <SectionView site={site} section={section} places={places} list={list} />;
}

/** What stands at an address of one word that no section has: all stories of a kind, or a page of the newsroom. */
async function metadataWithoutSection(
  slug: string,
  query: { halaman?: string | string[] | undefined },
  site: Site,
): Promise<Metadata> {
  const list = kindListAt(slug);
  if (!list) {
    if (await pageOf(slug)) return fixedPageMetadata(slug);
    return { title: site.t("notFound"), robots: { index: false } };
  }
  const title = site.t(`kindLists.${list.kind}`);
  const description = site.t(`kindLists.${list.kind}Lead`);
  const path = pageHref(`/${slug}`, listPage(query));
  return {
    title,
    description,
    alternates: { canonical: path },
    ...openGraph({ site, title, description, path, type: "website" }),
  };
}

async function KindList({ slug, page, site }: { slug: string; page: number; site: Site }) {
  const kind = kindListAt(slug)?.kind;
  if (!kind) notFound();
  const title = site.t(`kindLists.${kind}`);
  return (
    <StoryList
      site={site}
      steps={[{ href: `/${slug}`, name: title }]}
      title={title}
      lead={site.t(`kindLists.${kind}Lead`)}
      path={`/${slug}`}
      {...(await listWithRail(page, storiesOfKind({ kind, page })))}
    />
  );
}
