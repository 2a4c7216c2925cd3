import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { PublisherFacts } from "#components/site/publisher-facts.tsx";
import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("fixed.kontak.title"), alternates: { canonical: "/kontak" } };
}

export default async function ContactPage() {
  const site = await newspaper();
  const { t, name } = site;
  return (
    <FixedPage site={site} path="/kontak" title={t("fixed.kontak.title")}>
      <p>{t("fixed.kontak.paragraphs.a", { site: name })}</p>
      <p>{t("fixed.kontak.paragraphs.b", { site: name })}</p>
      <PublisherFacts site={site} />
    </FixedPage>
  );
}
