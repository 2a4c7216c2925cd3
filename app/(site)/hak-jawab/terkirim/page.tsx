import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { complaintHours } from "#newsroom/corrections/limits.ts";
import { isReceipt } from "#newsroom/corrections/rules.ts";
import { newspaper } from "../../newspaper.ts";
import { single } from "../../page-metadata.ts";
import { correctionWords } from "../../words.ts";

type Props = PageProps<"/hak-jawab/terkirim">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await correctionWords())("sent.title"), robots: { index: false } };
}

/** What happens next, and the number to ask by. It tells nothing of the request: anybody may open it. */
export default async function SentPage({ searchParams }: Props) {
  const [query, site, words] = await Promise.all([searchParams, newspaper(), correctionWords()]);
  const receipt = single(query.nomor);
  return (
    <FixedPage site={site} path="/hak-jawab" title={words("sent.title")}>
      {isReceipt(receipt) && (
        <>
          <p>{words("sent.receipt")}</p>
          <p className="receipt">{receipt}</p>
        </>
      )}
      <p>{words("sent.next", { hours: complaintHours })}</p>
      <p>{words("sent.result")}</p>
      <p>
        <a href="/koreksi">{words("seeAll")}</a>
      </p>
    </FixedPage>
  );
}
