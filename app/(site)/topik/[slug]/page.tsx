import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { pageHref } from "#components/site/page-href.ts";
import { StoryList } from "#components/site/story-list.tsx";
import { listData } from "#components/site/structured-data.ts";
import { storiesOfTopic, topicAt } from "#newsroom/stories/published.ts";
import { listPage, listWithRail } from "../../list-page.ts";
import { newspaper } from "../../newspaper.ts";
import { feedsOf, openGraph } from "../../page-metadata.ts";

type Props = PageProps<"/topik/[slug]">;

const topicOf = cache((slug: string) => topicAt(slug));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const topic = await topicOf(slug);
  if (!topic) return { title: site.t("notFound") };
  const title = site.t("topic", { name: topic.name });
  const path = pageHref(`/topik/${slug}`, listPage(query));
  return {
    title,
    alternates: { canonical: path, ...feedsOf(`/topik/${slug}`, `${topic.name} – ${site.name}`) },
    ...openGraph({ site, title, description: "", path, type: "website" }),
  };
}

export default async function TopicPage({ params, searchParams }: Props) {
  const [{ slug }, query, site] = await Promise.all([params, searchParams, newspaper()]);
  const topic = await topicOf(slug);
  if (!topic) notFound();
  const page = listPage(query);
  const list = await listWithRail(page, storiesOfTopic({ tagId: topic.id, page }));
  // A topic that only unpublished stories have is as good as none: its name is theirs.
  if (list.stories.length === 0) notFound();
  return (
    <StoryList
      site={site}
      data={listData({ name: topic.name, path: pageHref(`/topik/${slug}`, page), ...list }, site)}
      steps={[{ href: `/topik/${slug}`, name: topic.name }]}
      title={topic.name}
      path={`/topik/${slug}`}
      {...list}
    />
  );
}
