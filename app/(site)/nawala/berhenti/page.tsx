import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { addressKeptDays } from "#newsroom/newsletter/limits.ts";
import { newspaper } from "../../newspaper.ts";
import { newsletterWords } from "../../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsletterWords())("left.title"), robots: { index: false } };
}

/** A subscription has ended. */
export default async function LeftPage() {
  const [site, words] = await Promise.all([newspaper(), newsletterWords()]);
  return (
    <FixedPage site={site} path="/nawala" title={words("left.title")}>
      <p>{words("left.lead", { days: addressKeptDays })}</p>
      <p>
        <a href="/nawala">{words("left.again")}</a>
      </p>
    </FixedPage>
  );
}
