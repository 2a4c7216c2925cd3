import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { pageHref } from "#components/site/page-href.ts";
import { StoryList } from "#components/site/story-list.tsx";
import { writerData } from "#components/site/structured-data.ts";
import { WriterHead } from "#components/site/writer-head.tsx";
import { writerAt } from "#newsroom/staff/published.ts";
import { storiesOfWriter } from "#newsroom/stories/published.ts";
import { listPage, listWithRail } from "../../list-page.ts";
import { newspaper } from "../../newspaper.ts";
import { feedsOf, openGraph } from "../../page-metadata.ts";

type Props = PageProps<"/penulis/[slug]">;

const writerOf = cache((slug: string) => writerAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const writer = await writerOf(slug);
  if (!writer) return { title: site.t("notFound") };
  const path = pageHref(`/penulis/${slug}`, listPage(query));
  return {
    title: writer.name,
    description: writer.bio,
    alternates: { canonical: path, ...feedsOf(`/penulis/${slug}`, `${writer.name} – ${site.name}`) },
    ...openGraph({ site, title: writer.name, description: writer.bio, path, type: "profile" }),
  };
}

export default async function WriterPage({ params, searchParams }: Props) {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const writer = await writerOf(slug);
  if (!writer) notFound();
  const page = listPage(query);
  const list = await listWithRail(page, storiesOfWriter({ personId: writer.id, page }));
  return (
    <StoryList
      site={site}
      data={writerData(writer, site)}
      steps={[
        { href: "/redaksi", name: site.t("fixed.redaksi.title") },
        { href: `/penulis/${slug}`, name: writer.name },
      ]}
      title={writer.name}
      head={<WriterHead writer={writer} site={site} />}
      path={`/penulis/${slug}`}
      {...list}
    />
  );
}
