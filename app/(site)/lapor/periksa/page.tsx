import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { RequestForm } from "#components/site/request-form.tsx";
import { handedOver } from "#lib/hand-over.ts";
import { storyNamedBy } from "#newsroom/corrections/published.ts";
import { returnedFormSchema } from "#newsroom/corrections/schema.ts";
import { newspaper } from "../../newspaper.ts";
import { single } from "../../page-metadata.ts";
import { correctionWords } from "../../words.ts";

type Props = PageProps<"/lapor/periksa">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await correctionWords())("mendTitle"), robots: { index: false } };
}

/**
 * A short form that must be mended, with everything that was typed. Only the server's own step for requests can ask
 * for it; to readers this address is the empty form.
 */
export default async function MendReportPage({ searchParams }: Props) {
  const [query, site, words] = await Promise.all([searchParams, newspaper(), correctionWords()]);
  const returned = returnedFormSchema.safeParse(handedOver(single(query.lembar)));
  if (!returned.success) redirect("/hak-jawab");
  const about = await storyNamedBy(returned.data.form.story);
  return (
    <FixedPage
      site={site}
      path="/hak-jawab"
      title={words("short.title")}
      after={<RequestForm returned={returned.data} words={words} {...(about && { about })} />}
    />
  );
}
