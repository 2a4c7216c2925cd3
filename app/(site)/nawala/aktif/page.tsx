import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { newspaper } from "../../newspaper.ts";
import { newsletterWords } from "../../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsletterWords())("active.title"), robots: { index: false } };
}

/** A subscription was confirmed. */
export default async function ActivePage() {
  const [site, words] = await Promise.all([newspaper(), newsletterWords()]);
  return (
    <FixedPage site={site} path="/nawala" title={words("active.title")}>
      <p>{words("active.lead")}</p>
      <p>
        <a href="/nawala#terbitan">{words("back")}</a>
      </p>
    </FixedPage>
  );
}
