import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { StructuredData } from "#components/site/markup.tsx";
import { PublisherFacts } from "#components/site/publisher-facts.tsx";
import { mastheadData } from "#components/site/structured-data.ts";
import { mastheadPeople } from "#newsroom/staff/published.ts";
import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t, name } = await newspaper();
  return {
    title: t("fixed.redaksi.title"),
    description: t("fixed.redaksi.lead", { site: name }),
    alternates: { canonical: "/redaksi" },
  };
}

/** The masthead, from the newsroom's own records. */
export default async function MastheadPage() {
  const [site, people] = await Promise.all([newspaper(), mastheadPeople()]);
  const { t } = site;
  return (
    <FixedPage
      site={site}
      path="/redaksi"
      title={t("fixed.redaksi.title")}
      lead={t("fixed.redaksi.lead", { site: site.name })}
    >
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
