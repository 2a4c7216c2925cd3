import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { confirmHours } from "#newsroom/newsletter/limits.ts";
import { newspaper } from "../../newspaper.ts";
import { newsletterWords } from "../../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await newsletterWords())("sent.title"), robots: { index: false } };
}

/** What happens next. It says the same of every address. */
export default async function SentPage() {
  const [site, words] = await Promise.all([newspaper(), newsletterWords()]);
  return (
    <FixedPage site={site} path="/nawala" title={words("sent.title")}>
      <p>{words("sent.lead", { hours: confirmHours })}</p>
      <p>{words("sent.spam")}</p>
    </FixedPage>
  );
}
