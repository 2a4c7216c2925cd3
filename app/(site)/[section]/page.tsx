import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pageHref } from "#components/site/page-href.ts";
import { SectionView } from "#components/site/section-view.tsx";
import { sectionPage } from "#newsroom/front/published.ts";
import { sectionAt } from "#newsroom/sections/published.ts";
import { movedTo } from "#newsroom/stories/published.ts";
import { listPage, listWithRail } from "../list-page.ts";
import { newspaper } from "../newspaper.ts";
import { feedsOf, openGraph } from "../page-metadata.ts";

type Props = PageProps<"/[section]">;

const sectionOf = cache((slug: string) => sectionAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ section: slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const section = await sectionOf(slug);
  if (!section) return { title: site.t("notFound"), robots: { index: false } };
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
    const moved = await movedTo(`/${slug}`);
    if (moved) permanentRedirect(moved);
    notFound();
  }
  const page = listPage(query);
  const list = await listWithRail(page, sectionPage({ sectionId: section.id, page }), section);
  return <SectionView site={site} section={section} list={list} />;
}
