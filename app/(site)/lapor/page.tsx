import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { RequestForm } from "#components/site/request-form.tsx";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { pathOfStory, storyNamedBy } from "#newsroom/corrections/published.ts";
import { newspaper } from "../newspaper.ts";
import { single } from "../page-metadata.ts";
import { correctionWords } from "../words.ts";

type Props = PageProps<"/lapor">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await correctionWords())("short.title"), robots: { index: false } };
}

/** The short form by which a reader points out an error in one story; without a story it is the whole form. */
export default async function ReportPage({ searchParams }: Props) {
  const [query, site, words] = await Promise.all([searchParams, newspaper(), correctionWords()]);
  const storyId = single(query.berita);
  const path = isUuid(storyId) ? await pathOfStory(storyId) : null;
  const about = path ? await storyNamedBy(path) : null;
  if (!path || !about) redirect("/hak-jawab#formulir");
  const form = {
    kind: "complaint",
    story: site.url + path,
    name: "",
    contact: "",
    wrong: "",
    asked: "",
  };
  return (
    <FixedPage
      site={site}
      path={`/lapor?berita=${storyId}`}
      title={words("short.title")}
      lead={words("short.lead")}
      after={
        <>
          <RequestForm returned={{ form, problems: {}, hindrance: null }} words={words} about={about} />
          <p className="report">
            <a href={`/hak-jawab?berita=${storyId}#formulir`}>{words("short.reply")}</a>
          </p>
        </>
      }
    />
  );
}
