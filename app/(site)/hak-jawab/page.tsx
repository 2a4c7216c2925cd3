import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { PublisherFacts } from "#components/site/publisher-facts.tsx";
import { RequestForm } from "#components/site/request-form.tsx";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { pathOfStory } from "#newsroom/corrections/published.ts";
import { pageHtml } from "#newsroom/pages/published.ts";
import { fixedPageMetadata, pageOf } from "../fixed-page.tsx";
import { newspaper } from "../newspaper.ts";
import { single } from "../page-metadata.ts";
import { correctionWords } from "../words.ts";

type Props = PageProps<"/hak-jawab">;

export function generateMetadata(): Promise<Metadata> {
  return fixedPageMetadata("hak-jawab");
}

/** The right of reply, and the form by which a reader asks for it; `?berita=` a story's id fills in its address. */
export default async function ReplyPage({ searchParams }: Props) {
  const [query, site, page, words] = await Promise.all([
    searchParams,
    newspaper(),
    pageOf("hak-jawab"),
    correctionWords(),
  ]);
  if (!page) notFound();
  const { t } = site;
  const storyId = single(query.berita);
  const path = isUuid(storyId) ? await pathOfStory(storyId) : null;
  const form = {
    kind: path ? "complaint" : "",
    story: path ? site.url + path : "",
    name: "",
    contact: "",
    wrong: "",
    asked: "",
  };
  return (
    <FixedPage
      site={site}
      path="/hak-jawab"
      {...page}
      html={pageHtml(page, site.url)}
      after={<RequestForm returned={{ form, problems: {}, hindrance: null }} words={words} />}
    >
      <PublisherFacts site={site} />
      <p>
        <a href="https://dewanpers.or.id/" rel="noopener">
          {t("fixed.hakJawab.link")}
        </a>
      </p>
      <p>
        <a href="/koreksi">{words("seeAll")}</a>
      </p>
      <h2 id="formulir">{words("formTitle")}</h2>
    </FixedPage>
  );
}
