import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { addressKeptDays, confirmHours } from "#newsroom/newsletter/limits.ts";
import { newsletterWords } from "../newsletter-words.ts";
import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await newspaper();
  return { title: t("fixed.privasi.title"), alternates: { canonical: "/privasi" } };
}

export default async function PrivacyPage() {
  const [site, newsletter] = await Promise.all([newspaper(), newsletterWords()]);
  const { t, name } = site;
  return (
    <FixedPage site={site} path="/privasi" title={t("fixed.privasi.title")}>
      <p>{t("fixed.privasi.paragraphs.a", { site: name })}</p>
      <p>{t("fixed.privasi.paragraphs.b", { site: name })}</p>
      <p>{t("fixed.privasi.paragraphs.c", { site: name })}</p>
      <p>{t("fixed.privasi.paragraphs.d", { site: name })}</p>
      <p>{t("fixed.privasi.paragraphs.requests", { site: name })}</p>
      <p>{t("fixed.privasi.paragraphs.comments", { site: name })}</p>
      <p>{newsletter("privacy", { days: addressKeptDays, hours: confirmHours })}</p>
    </FixedPage>
  );
}
