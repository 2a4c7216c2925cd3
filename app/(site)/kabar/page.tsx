import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { ReaderAlertsForm } from "#components/site/reader-alerts-form.tsx";
import { publicPushKey } from "#newsroom/reader-push/published.ts";
import { newspaper } from "../newspaper.ts";
import { alertWords } from "../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const [site, words] = await Promise.all([newspaper(), alertWords()]);
  return {
    title: words("title"),
    description: words("lead", { site: site.name }),
    alternates: { canonical: "/kabar" },
  };
}

/** Where a reader chooses of which sections breaking news comes to this device. */
export default async function AlertsPage() {
  const [site, words, publicKey] = await Promise.all([newspaper(), alertWords(), publicPushKey()]);
  return (
    <FixedPage
      site={site}
      path="/kabar"
      title={words("title")}
      lead={words("lead", { site: site.name })}
      after={<ReaderAlertsForm site={site} words={words} publicKey={publicKey} />}
    >
      {null}
    </FixedPage>
  );
}
