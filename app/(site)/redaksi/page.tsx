import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { StructuredData } from "#components/site/markup.tsx";
import { PublisherFacts } from "#components/site/publisher-facts.tsx";
import { mastheadData } from "#components/site/structured-data.ts";
import { pageHtml } from "#newsroom/pages/published.ts";
import { mastheadPeople } from "#newsroom/staff/published.ts";
import { fixedPageMetadata, pageOf } from "../fixed-page.tsx";
import { newspaper } from "../newspaper.ts";

export function generateMetadata(): Promise<Metadata> {
  return fixedPageMetadata("redaksi");
}

/** The masthead: the newsroom's own words, its publisher, and the people from the staff's records. */
export default async function MastheadPage() {
  const [site, page, people] = await Promise.all([newspaper(), pageOf("redaksi"), mastheadPeople()]);
  if (!page) notFound();
  const { t } = site;
  return (
    <FixedPage site={site} path="/redaksi" {...page} html={pageHtml(page, site.url)}>
      <StructuredData data={mastheadData("/redaksi", site)} />
      <PublisherFacts site={site} />
      <h2>{t("fixed.redaksi.people")}</h2>
      <ul className="roll">
        {people.map(({ slug, name, title }) => (
          <li key={slug}>
            <span>{title}</span>
            <a href={`/penulis/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </FixedPage>
  );
}
