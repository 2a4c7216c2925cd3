import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { SavedLists } from "#components/site/saved-lists.tsx";
import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { reading } = await newspaper();
  return { title: reading("offlineTitle"), robots: { index: false, follow: true } };
}

/** What the readers' service worker shows in place of a page that cannot come, at that page's own address. */
export default async function OfflinePage() {
  const site = await newspaper();
  const { reading: t } = site;
  return (
    <FixedPage
      site={site}
      path="/luring"
      title={t("offlineTitle")}
      lead={t("offlineLead")}
      after={<SavedLists site={site} />}
    >
      <p>
        {/* The address that was asked for stands in the browser: a query alone leads there again. */}
        <a href="?">{t("again")}</a>
      </p>
    </FixedPage>
  );
}
