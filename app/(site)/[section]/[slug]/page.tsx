import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { LiveBar, LiveCoverage } from "#components/site/live-coverage.tsx";
import { Markup, StructuredData } from "#components/site/markup.tsx";
import { Rail } from "#components/site/rail.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { StoryCorrections } from "#components/site/story-corrections.tsx";
import { NeighbourLinks, RelatedStories, TagLinks } from "#components/site/story-ending.tsx";
import { StoryHeader } from "#components/site/story-header.tsx";
import { StoryLinks } from "#components/site/story-links.tsx";
import { storyData } from "#components/site/structured-data.ts";
import { WithdrawnNotice } from "#components/site/withdrawn-notice.tsx";
import { WriterBoxes } from "#components/site/writer-boxes.tsx";
import { correctionsOfStory, linksOfStory } from "#newsroom/corrections/published.ts";
import { coverageOf, entriesOfCoverage, keyMomentsOf } from "#newsroom/live/published.ts";
import { socialCardOf } from "#newsroom/social-card/published.ts";
import { writersOfStory } from "#newsroom/staff/published.ts";
import {
  latestStories,
  latestStoriesOfSection,
  mostReadStories,
  movedTo,
  neighboursOfStory,
  pictureNumbers,
  picturesOfBody,
  readAlsoOfBody,
  relatedStories,
  storyAt,
  storyHtml,
  topPictureHtml,
  topVideoHtml,
  videoOnTop,
  withdrawnStoryAt,
} from "#newsroom/stories/published.ts";
import { correctionWords } from "../../correction-words.ts";
import { newspaper } from "../../newspaper.ts";
import { coverageContext } from "./coverage-context.ts";
import { storyLabels } from "./labels.ts";
import { storyMetadata, withdrawnMetadata } from "./metadata.ts";

type Props = PageProps<"/[section]/[slug]">;

const findStory = cache((sectionSlug: string, slug: string) => storyAt({ sectionSlug, slug }));
const findWithdrawn = cache((sectionSlug: string, slug: string) => withdrawnStoryAt({ sectionSlug, slug }));
const findSocialCard = cache((revisionId: string) => socialCardOf(revisionId));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ section, slug }, site] = await Promise.all([params, newspaper()]);
  const story = await findStory(section, slug);
  if (story) return storyMetadata(story, site, await findSocialCard(story.revisionId));
  return (await findWithdrawn(section, slug)) ? withdrawnMetadata(site) : { title: site.t("notFound") };
}

export default async function StoryPage({ params }: Props) {
  const [{ section, slug }, site, latest] = await Promise.all([
    params,
    newspaper(),
    latestStories({ limit: 8 }),
  ]);
  const story = await findStory(section, slug);
  if (!story) return <StoryGone section={section} slug={slug} />;
  const [
    pictures,
    readAlso,
    related,
    neighbours,
    popular,
    socialCard,
    corrections,
    links,
    correctionText,
    live,
    writers,
  ] = await Promise.all([
    picturesOfBody(story),
    readAlsoOfBody(story),
    relatedStories(story),
    neighboursOfStory(story),
    mostReadStories({ limit: 5 }),
    findSocialCard(story.revisionId),
    correctionsOfStory(story.storyId),
    linksOfStory(story.storyId),
    correctionWords(),
    story.coverage ? liveOf(story.storyId) : null,
    story.kind === "opinion" ? writersOfStory(story.revisionId) : [],
  ]);
  const comments = corrections.map((one) => ({
    text: correctionText(`comment.${one.kind}`, { wrong: one.wrong, right: one.right }),
    publishedAt: one.publishedAt,
  }));
  const labels = storyLabels(site.t);
  const video = videoOnTop(story);
  const numbers = pictureNumbers(story, (id) => pictures.get(id) ?? null);
  const html = storyHtml(video ? { ...story, body: video.rest } : story, {
    pictures: (id) => pictures.get(id) ?? null,
    storyPath: (id) => readAlso.get(id) ?? null,
    labels,
    siteOrigin: site.url,
    unverifiedNote: site.t("unverified"),
  });
  return (
    <SitePage site={site} current={section}>
      <StructuredData
        data={storyData(story, site, { socialCard, inText: pictures, corrections: comments, live })}
      />
      <article
        className="wrap story"
        data-accent={story.section.accent}
        data-story={story.storyId}
        data-kind={story.kind}
        data-path={site.url + story.path}
      >
        <Breadcrumb site={site} steps={[{ href: `/${story.section.slug}`, name: story.section.name }]} />
        <StoryHeader story={story} site={site} />
        <div className="withrail">
          <div>
            <StoryCorrections corrections={corrections} site={site} words={correctionText} />
            <StoryLinks links={links} site={site} words={correctionText} />
            {live && <LiveBar coverage={live.coverage} site={site} />}
            {(video || story.picture) && (
              <Markup
                tag="div"
                className="top-picture"
                html={
                  video
                    ? topVideoHtml(story, video.id, labels)
                    : topPictureHtml(story, labels, numbers?.total)
                }
              />
            )}
            <Markup tag="div" className="body" html={html} />
            {live && (
              <LiveCoverage
                {...live}
                context={coverageContext(live.coverage, story.path, site)}
                site={site}
              />
            )}
            {writers.length > 0 && <WriterBoxes writers={writers} site={site} />}
            <TagLinks tags={story.tags} place={story.placeLink} site={site} />
            <p className="report">
              <a rel="nofollow" href={`/lapor?berita=${story.storyId}`}>
                {correctionText("report")}
              </a>
            </p>
            <NeighbourLinks {...neighbours} site={site} />
          </div>
          <Rail
            latest={latest.filter(({ storyId }) => storyId !== story.storyId)}
            popular={popular}
            site={site}
          />
        </div>
      </article>
      <RelatedStories stories={related} site={site} />
    </SitePage>
  );
}

/** The live coverage of a story with its first page of entries, or null. */
async function liveOf(storyId: string) {
  const [coverage, moments] = await Promise.all([coverageOf(storyId), keyMomentsOf(storyId)]);
  const page = coverage ? await entriesOfCoverage(coverage) : null;
  return coverage && page ? { coverage, moments, page } : null;
}

/** An address without a public story: moved on, taken down with its reason, or never there. */
async function StoryGone({ section, slug }: { section: string; slug: string }) {
  const [site, withdrawn, moved] = await Promise.all([
    newspaper(),
    findWithdrawn(section, slug),
    movedTo(`/${section}/${slug}`),
  ]);
  if (withdrawn) {
    const around = await latestStoriesOfSection({ sectionId: withdrawn.section.id, limit: 4 });
    return <WithdrawnNotice withdrawn={withdrawn} around={around} site={site} />;
  }
  if (moved) permanentRedirect(moved);
  notFound();
}
