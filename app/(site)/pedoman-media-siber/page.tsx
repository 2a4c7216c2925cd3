import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";

import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("fixed.pedoman.title"), alternates: { canonical: "/pedoman-media-siber" } };
}

export default async function GuidelinesPage() {
  const site = await newspaper();
  const { t, name } = site;
  return (
    <FixedPage site={site} path="/pedoman-media-siber" title={t("fixed.pedoman.title")}>
      <p>{t("fixed.pedoman.paragraphs.a", { site: name })}</p>
      <p>{t("fixed.pedoman.paragraphs.b", { site: name })}</p>
      <p>{t("fixed.pedoman.paragraphs.c", { site: name })}</p>
      <p>{t("fixed.pedoman.paragraphs.d", { site: name })}</p>
      <p>{t("fixed.pedoman.paragraphs.e", { site: name })}</p>

      <p>
        <a href="https://dewanpers.or.id/kebijakan/peraturan" rel="noopener">
          {t("fixed.pedoman.link")}
        </a>
      </p>
    </FixedPage>
  );
}
