import type { Metadata } from "next";
import { FrontView } from "#components/site/front-view.tsx";
import { frontPage } from "#newsroom/front/published.ts";
import { newspaper } from "./newspaper.ts";
import { feedsOf, openGraph } from "./page-metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const site = await newspaper();
  const title = site.tagline ? `${site.name} – ${site.tagline}` : site.name;
  return {
    title: { absolute: title },
    ...(site.tagline && { description: site.tagline }),
    alternates: { canonical: "/", ...feedsOf("", site.name) },
    ...openGraph({ site, title, description: site.tagline, path: "/", type: "website" }),
  };
}

export default async function FrontPage() {
  const [site, front] = await Promise.all([newspaper(), frontPage()]);
  return <FrontView front={front} site={site} />;
}
