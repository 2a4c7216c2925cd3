import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { RequestForm } from "#components/site/request-form.tsx";
import { handedOver } from "#lib/hand-over.ts";
import { returnedFormSchema } from "#newsroom/corrections/schema.ts";
import { newspaper } from "../../newspaper.ts";
import { single } from "../../page-metadata.ts";
import { correctionWords } from "../../words.ts";

type Props = PageProps<"/hak-jawab/periksa">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await correctionWords())("mendTitle"), robots: { index: false } };
}

/**
 * A form that must be mended, with everything that was typed. Only the server's own step for requests can ask
 * for it, while it holds the form; to readers this address is the empty form.
 */
export default async function MendPage({ searchParams }: Props) {
  const [query, site, words] = await Promise.all([searchParams, newspaper(), correctionWords()]);
  const returned = returnedFormSchema.safeParse(handedOver(single(query.lembar)));
  if (!returned.success) redirect("/hak-jawab");
  return (
    <FixedPage
      site={site}
      path="/hak-jawab"
      title={words("formTitle")}
      after={<RequestForm returned={returned.data} words={words} />}
    >
      {null}
    </FixedPage>
  );
}
