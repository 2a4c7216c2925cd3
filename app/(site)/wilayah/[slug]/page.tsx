import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { pageHref } from "#components/site/page-href.ts";
import { placeName } from "#components/site/place-name.ts";
import { StoryList } from "#components/site/story-list.tsx";
import { breadcrumbData } from "#components/site/structured-data.ts";
import { placeAt } from "#newsroom/places/published.ts";
import { storiesOfPlace } from "#newsroom/stories/published.ts";
import { listPage, listWithRail } from "../../list-page.ts";
import { newspaper } from "../../newspaper.ts";
import { openGraph } from "../../page-metadata.ts";

type Props = PageProps<"/wilayah/[slug]">;

const placeOf = cache((slug: string) => placeAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const place = await placeOf(slug);
  if (!place) return { title: site.t("notFound") };
  const title = site.t("places.of", { place: placeName(place, site.t) });
  const description = site.t("places.lead", { place: placeName(place, site.t) });
  const path = pageHref(`/wilayah/${slug}`, listPage(query));
  return {
    title,
    description,
    alternates: { canonical: path },
    ...openGraph({ site, title, description, path, type: "website" }),
  };
}

/** The stories from one place, newest first. */
export default async function PlacePage({ params, searchParams }: Props) {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const place = await placeOf(slug);
  if (!place) notFound();
  const { t } = site;
  const page = listPage(query);
  const list = await listWithRail(page, storiesOfPlace({ placeId: place.id, page }));
  const name = placeName(place, t);
  const path = `/wilayah/${slug}`;
  const crumbs = breadcrumbData([
    { name: site.name, url: `${site.url}/` },
    { name: t("places.title"), url: `${site.url}/wilayah` },
    { name, url: site.url + path },
  ]);
  return (
    <StoryList
      site={site}
      data={{ "@context": "https://schema.org", ...crumbs }}
      steps={[
        { href: "/wilayah", name: t("places.short") },
        { href: path, name },
      ]}
      title={name}
      lead={t("places.lead", { place: name })}
      path={path}
      {...list}
    />
  );
}
