import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactsForm } from "#components/desk/site/facts-form-client.tsx";
import { SiteTabs } from "#components/desk/site/site-tabs.tsx";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { requireKeeper } from "../keeper.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sitePages.tabs"))("facts") };
}

/** The newspaper's own facts. */
export default async function SiteFactsPage() {
  await requireKeeper("/desk/site/facts");
  const settings = await siteSettings();
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <SiteTabs current="facts" />
      <FactsForm
        facts={{
          name: settings.name,
          tagline: settings.tagline,
          publisherName: settings.publisherName,
          publisherAddress: settings.publisherAddress,
          publisherEmail: settings.publisherEmail,
          publisherPhone: settings.publisherPhone,
        }}
        version={settings.factsVersion}
      />
    </div>
  );
}
