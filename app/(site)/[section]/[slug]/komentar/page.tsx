import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { ThreadList } from "#components/site/talk/comment-thread.tsx";
import { TalkHead } from "#components/site/talk/story-talk.tsx";
import { lastCommentsPage } from "#newsroom/reader-comments/limits.ts";
import { type CommentOrder, talkOfStory } from "#newsroom/reader-comments/published.ts";
import { storyAt } from "#newsroom/stories/published.ts";
import { newspaper } from "../../../newspaper.ts";
import { pageAsked, single } from "../../../page-metadata.ts";
import { talkWords } from "../../../words.ts";

type Props = PageProps<"/[section]/[slug]/komentar">;

const findStory = cache((sectionSlug: string, slug: string) => storyAt({ sectionSlug, slug }));

function hrefOf(path: string, order: CommentOrder, page: number): string {
  const query = new URLSearchParams();
  if (page > 1) query.set("halaman", String(page));
  if (order === "oldest") query.set("urut", "lama");
  return query.size > 0 ? `${path}/komentar?${query}` : `${path}/komentar`;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ section, slug }, words] = await Promise.all([params, talkWords()]);
  const story = await findStory(section, slug);
  return {
    title: words("pageOf", { title: story?.title ?? "" }),
    // The story itself is what search engines are to list.
    robots: { index: false, follow: true },
    ...(story && { alternates: { canonical: `${story.path}/komentar` } }),
  };
}

/** All comments of a story, page by page; not there while its comments are off. */
export default async function CommentsPage({ params, searchParams }: Props) {
  const [{ section, slug }, query, site, words] = await Promise.all([
    params,
    searchParams,
    newspaper(),
    talkWords(),
  ]);
  const page = pageAsked(query.halaman, lastCommentsPage);
  const order: CommentOrder = single(query.urut) === "lama" ? "oldest" : "newest";
  const story = await findStory(section, slug);
  const talk = story ? await talkOfStory(story.storyId, { page, order }) : null;
  if (!story || !talk || (page > 1 && talk.threads.length === 0)) notFound();
  const other = order === "newest" ? "oldest" : "newest";
  return (
    <SitePage site={site} current={section}>
      <article className="wrap story" data-accent={story.section.accent}>
        <Breadcrumb
          site={site}
          steps={[
            { href: `/${story.section.slug}`, name: story.section.name },
            { href: story.path, name: story.title },
          ]}
        />
        <header>
          <p className="kicker">{words("title")}</p>
          <h1>{story.title}</h1>
        </header>
        <section className="talk" aria-label={words("title")}>
          <TalkHead talk={talk} storyId={story.storyId} words={words} own />
          {talk.count > 0 && (
            <nav className="talk-order" aria-label={words("order")}>
              <b>{words(order)}</b>
              <a href={hrefOf(story.path, other, 1)}>{words(other)}</a>
            </nav>
          )}
          <ThreadList
            threads={talk.threads}
            storyId={story.storyId}
            open={talk.state === "open"}
            site={site}
            words={words}
          />
          {(page > 1 || talk.hasNext) && (
            <nav className="pages" aria-label={words("pages")}>
              {page > 1 ? (
                <a rel="prev" href={hrefOf(story.path, order, page - 1)}>
                  ← {words("newerPage")}
                </a>
              ) : (
                <span />
              )}
              <span>{words("page", { page })}</span>
              {talk.hasNext && page < lastCommentsPage ? (
                <a rel="next" href={hrefOf(story.path, order, page + 1)}>
                  {words("olderPage")} →
                </a>
              ) : (
                <span />
              )}
            </nav>
          )}
          <p className="talk-all">
            <a href={story.path}>← {words("backToStory")}</a>
          </p>
        </section>
      </article>
    </SitePage>
  );
}
