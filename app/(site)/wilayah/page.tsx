import type { Metadata } from "next";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { PlaceIndex } from "#components/site/place-index.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { placesInOrder } from "#newsroom/places/published.ts";
import { newspaper } from "../newspaper.ts";
import { openGraph } from "../page-metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const site = await newspaper();
  const title = site.t("places.title");
  const description = site.t("places.indexLead");
  return {
    title,
    description,
    alternates: { canonical: "/wilayah" },
    ...openGraph({ site, title, description, path: "/wilayah", type: "website" }),
  };
}

/** Every place that the newspaper covers, each with its newest story. */
export default async function PlacesPage() {
  const [site, places] = await Promise.all([newspaper(), placesInOrder()]);
  const { t } = site;
  return (
    <SitePage site={site}>
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: "/wilayah", name: t("places.short") }]} />
        <PageTitle title={t("places.title")} lead={t("places.indexLead")} />
        <PlaceIndex places={places} site={site} />
      </div>
    </SitePage>
  );
}
