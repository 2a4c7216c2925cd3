import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { SavedLists } from "#components/site/saved-lists.tsx";
import { newspaper } from "../newspaper.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { reading } = await newspaper();
  return { title: reading("savedTitle"), robots: { index: false, follow: true } };
}

/** What a reader saved and read last, as their own device knows it. The page is the same for everybody. */
export default async function SavedPage() {
  const site = await newspaper();
  return (
    <FixedPage
      site={site}
      path="/simpanan"
      title={site.reading("savedTitle")}
      lead={site.reading("savedLead")}
      after={<SavedLists site={site} withKeeping />}
    />
  );
}
