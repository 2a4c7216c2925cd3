import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { PublisherFacts } from "#components/site/publisher-facts.tsx";
import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("fixed.hakJawab.title"), alternates: { canonical: "/hak-jawab" } };
}

export default async function ReplyPage() {
  const site = await newspaper();
  const { t, name } = site;
  return (
    <FixedPage site={site} path="/hak-jawab" title={t("fixed.hakJawab.title")}>
      <p>{t("fixed.hakJawab.paragraphs.a", { site: name })}</p>
      <p>{t("fixed.hakJawab.paragraphs.b", { site: name })}</p>
      <p>{t("fixed.hakJawab.paragraphs.c", { site: name })}</p>
      <PublisherFacts site={site} />
      <p>
        <a href="https://dewanpers.or.id/" rel="noopener">
          {t("fixed.hakJawab.link")}
        </a>
      </p>
    </FixedPage>
  );
}
