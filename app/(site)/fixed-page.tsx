import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { PublisherFacts } from "#components/site/publisher-facts.tsx";
import type { Site } from "#components/site/site.ts";
import { pageAt, pageHtml, pageSummary } from "#newsroom/pages/published.ts";
import type { PageContent } from "#newsroom/pages/types.ts";
import { newspaper } from "./newspaper.ts";
import { openGraph } from "./page-metadata.ts";

/** What the fixed page at an address says, or null; asked once for each request. */
export const pageOf = cache(async (slug: string): Promise<PageContent | null> => {
  const { name, locale } = await newspaper();
  return pageAt(slug, { name, locale });
});

/** What search engines and shared links are told of a fixed page. */
export async function fixedPageMetadata(slug: string): Promise<Metadata> {
  const [site, page] = await Promise.all([newspaper(), pageOf(slug)]);
  if (!page) return { title: site.t("notFound") };
  const description = pageSummary(page);
  const path = `/${slug}`;
  return {
    title: page.title,
    description,
    alternates: { canonical: path },
    ...openGraph({ site, title: page.title, description, path, type: "website" }),
  };
}

/** A fixed page that is nothing but what the newsroom wrote. */
export async function WrittenPage({ slug }: { slug: string }) {
  const [site, page] = await Promise.all([newspaper(), pageOf(slug)]);
  if (!page) notFound();
  return <FixedPageView site={site} slug={slug} page={page} />;
}

/** A fixed page as readers get it, and as the desk previews one. Contact adds the publisher's facts. */
export function FixedPageView({ site, slug, page }: { site: Site; slug: string; page: PageContent }) {
  return (
    <FixedPage site={site} path={`/${slug}`} {...page} html={pageHtml(page, site.url)}>
      {slug === "kontak" || slug === "hak-jawab" ? <PublisherFacts site={site} /> : null}
    </FixedPage>
  );
}
