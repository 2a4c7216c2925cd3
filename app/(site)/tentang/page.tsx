import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";

import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("fixed.tentang.title"), alternates: { canonical: "/tentang" } };
}

export default async function AboutPage() {
  const site = await newspaper();
  const { t, name } = site;
  return (
    <FixedPage site={site} path="/tentang" title={t("fixed.tentang.title")}>
      <p>{t("fixed.tentang.paragraphs.a", { site: name })}</p>
      <p>{t("fixed.tentang.paragraphs.b", { site: name })}</p>
      <p>{t("fixed.tentang.paragraphs.c", { site: name })}</p>
      <p>{t("fixed.tentang.paragraphs.d", { site: name })}</p>
    </FixedPage>
  );
}
