import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { CorrectionList } from "#components/site/correction-list.tsx";
import { pageHref } from "#components/site/page-href.ts";
import { PageLinks } from "#components/site/page-links.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { lastCorrectionsPage } from "#newsroom/corrections/limits.ts";
import { correctionsOnPage } from "#newsroom/corrections/published.ts";
import { newspaper } from "../newspaper.ts";
import { pageAsked } from "../page-metadata.ts";
import { correctionWords } from "../words.ts";

type Props = PageProps<"/koreksi">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [query, words] = await Promise.all([searchParams, correctionWords()]);
  const page = pageAsked(query.halaman, lastCorrectionsPage);
  return {
    title: words("listTitle"),
    description: words("listLead"),
    alternates: { canonical: pageHref("/koreksi", page) },
  };
}

/** Every correction of the newspaper, newest first, each with the story that it corrects. */
export default async function CorrectionsPage({ searchParams }: Props) {
  const [query, site, words] = await Promise.all([searchParams, newspaper(), correctionWords()]);
  const page = pageAsked(query.halaman, lastCorrectionsPage);
  const { corrections, hasNext } = await correctionsOnPage(page);
  if (page > 1 && corrections.length === 0) notFound();
  return (
    <SitePage site={site}>
      <div className="wrap">
        <Breadcrumb site={site} steps={[{ href: "/koreksi", name: words("listTitle") }]} />
        <PageTitle title={words("listTitle")} lead={words("listLead")} />
        <CorrectionList corrections={corrections} site={site} words={words} />
        <PageLinks
          page={page}
          hasNext={hasNext && page < lastCorrectionsPage}
          isLast={false}
          hrefOf={(number) => pageHref("/koreksi", number)}
          site={site}
        />
        <p className="report">
          <a href="/hak-jawab#formulir">{words("report")}</a>
        </p>
      </div>
    </SitePage>
  );
}
