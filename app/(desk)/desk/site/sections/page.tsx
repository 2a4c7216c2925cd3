import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SectionList } from "#components/desk/site/section-list-client.tsx";
import { SiteTabs } from "#components/desk/site/site-tabs.tsx";
import { sectionsOfDesk } from "#newsroom/sections/queries.ts";
import { requireKeeper } from "../keeper.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sitePages.tabs"))("sections") };
}

/** The sections of the site. */
export default async function SiteSectionsPage() {
  const actor = await requireKeeper("/desk/site/sections");
  const sections = await sectionsOfDesk(actor);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <SiteTabs current="sections" />
      <SectionList sections={sections} />
    </div>
  );
}
