import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageTitle } from "#components/site/page-title.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { handedOver } from "#lib/hand-over.ts";
import { readerSheet } from "#newsroom/readers/schema.ts";
import { newspaper } from "../../newspaper.ts";
import { single } from "../../page-metadata.ts";
import { talkWords } from "../../words.ts";
import { SheetBody } from "./sheet-body.tsx";
import { sheetTitle } from "./sheet-title.ts";

type Props = PageProps<"/akun-pembaca/lembar">;

async function sheetOf(searchParams: Props["searchParams"]) {
  return readerSheet.safeParse(handedOver(single((await searchParams).lembar))).data ?? null;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [sheet, words] = await Promise.all([sheetOf(searchParams), talkWords()]);
  return { title: sheet ? sheetTitle(sheet, words) : words("me.title"), robots: { index: false } };
}

/** A page for one reader. Only the server's own step can ask for it, while it holds the sheet. */
export default async function SheetPage({ searchParams }: Props) {
  const [sheet, site, words] = await Promise.all([sheetOf(searchParams), newspaper(), talkWords()]);
  if (!sheet) notFound();
  return (
    <SitePage site={site}>
      <div className="wrap">
        <PageTitle title={sheetTitle(sheet, words)} />
        <SheetBody sheet={sheet} site={site} words={words} />
      </div>
    </SitePage>
  );
}
