import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";

import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("fixed.kodeEtik.title"), alternates: { canonical: "/kode-etik" } };
}

export default async function EthicsPage() {
  const site = await newspaper();
  const { t, name } = site;
  return (
    <FixedPage site={site} path="/kode-etik" title={t("fixed.kodeEtik.title")}>
      <p>{t("fixed.kodeEtik.paragraphs.a", { site: name })}</p>
      <p>{t("fixed.kodeEtik.paragraphs.b", { site: name })}</p>
      <p>{t("fixed.kodeEtik.paragraphs.c", { site: name })}</p>
      <p>{t("fixed.kodeEtik.paragraphs.d", { site: name })}</p>

      <p>
        <a href="https://dewanpers.or.id/kebijakan/peraturan" rel="noopener">
          {t("fixed.kodeEtik.link")}
        </a>
      </p>
    </FixedPage>
  );
}
