import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { LiveBar, LiveCoverage } from "#components/site/live-coverage.tsx";
import { Markup, StructuredData } from "#components/site/markup.tsx";
import { Rail } from "#components/site/rail.tsx";
import { SeriesBox } from "#components/site/series-box.tsx";
import { ShareLinks } from "#components/site/share-links.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { StoryCorrections } from "#components/site/story-corrections.tsx";
import { NeighbourLinks, RelatedStories, TagLinks } from "#components/site/story-ending.tsx";
import { StoryHeader, shareTitleOf } from "#components/site/story-header.tsx";
import { StoryLinks } from "#components/site/story-links.tsx";
import { StoryTools } from "#components/site/story-tools.tsx";
import { storyData } from "#components/site/structured-data.ts";
import { StoryTalk } from "#components/site/talk/story-talk.tsx";
import { WithdrawnNotice } from "#components/site/withdrawn-notice.tsx";
import { WriterBoxes } from "#components/site/writer-boxes.tsx";
import { correctionsOfStory, linksOfStory } from "#newsroom/corrections/published.ts";
import { coverageOf, entriesOfCoverage, keyMomentsOf } from "#newsroom/live/published.ts";
import { commentsUnderStory } from "#newsroom/reader-comments/limits.ts";
import { talkOfStory } from "#newsroom/reader-comments/published.ts";
import { relatedStories } from "#newsroom/related/published.ts";
import { mayNameRelated, withReadAlso } from "#newsroom/related/read-also.ts";
import { placeInSeries } from "#newsroom/series/published.ts";
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
  storyAt,
  storyHtml,
  topPictureHtml,
  topVideoHtml,
  videoOnTop,
  withdrawnStoryAt,
} from "#newsroom/stories/published.ts";
import { newspaper } from "../../newspaper.ts";
import { correctionWords, seriesWords, talkWords } from "../../words.ts";
import { coverageContext } from "./coverage-context.ts";
import { storyLabels } from "./labels.ts";
import { storyMetadata, withdrawnMetadata } from "./metadata.ts";

type Props = PageProps<"/[section]/[slug]">;

const findStory = cache((sectionSlug: string, slug: string) => storyAt({ sectionSlug, slug }));
const findWithdrawn = cache((sectionSlug: string, slug: string) => withdrawnStoryAt({ sectionSlug, slug }));
const findSocialCard = cache((revisionId: string) => socialCardOf(revisionId));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params;
  const [story, site] = await Promise.all([findStory(section, slug), newspaper()]);
  if (story) return storyMetadata(story, site, await findSocialCard(story.revisionId));
  return (await findWithdrawn(section, slug)) ? withdrawnMetadata(site) : { title: site.t("notFound") };
}

export default async function StoryPage({ params }: Props) {
  const { section, slug } = await params;
  const [story, site, latest, popular] = await Promise.all([
    findStory(section, slug),
    newspaper(),
    latestStories({ limit: 8 }),
    mostReadStories({ limit: 5 }),
  ]);
  if (!story) return <StoryGone section={section} slug={slug} />;
  const [
    pictures,
    readAlso,
    related,
    neighbours,
    socialCard,
    corrections,
    links,
    correctionText,
    live,
    talk,
    series,
    seriesText,
    writers,
  ] = await Promise.all([
    picturesOfBody(story),
    readAlsoOfBody(story),
    relatedStories(story),
    neighboursOfStory(story),
    findSocialCard(story.revisionId),
    correctionsOfStory(story.storyId),
    linksOfStory(story.storyId),
    correctionWords(),
    story.coverage ? liveOf(story.storyId) : null,
    talkOfStory(story.storyId, { perPage: commentsUnderStory }),
    placeInSeries(story.storyId),
    seriesWords(),
    story.kind === "opinion" ? writersOfStory(story.revisionId) : [],
  ]);
  const comments = corrections.map((one) => ({
    text: correctionText(`comment.${one.kind}`, { wrong: one.wrong, right: one.right }),
    publishedAt: one.publishedAt,
  }));
  const labels = storyLabels(site.t);
  const video = videoOnTop(story);
  const numbers = pictureNumbers(story, (id) => pictures.get(id) ?? null);
  const named = mayNameRelated(story) ? related.readAlso : null;
  if (named) readAlso.set(named.storyId, named);
  const written = video ? video.rest : story.body;
  const html = storyHtml(
    { ...story, body: named ? withReadAlso(written, named) : written },
    {
      pictures: (id) => pictures.get(id) ?? null,
      storyPath: (id) => readAlso.get(id) ?? null,
      labels,
      siteOrigin: site.url,
      unverifiedNote: site.t("unverified"),
    },
  );
  return (
    <SitePage site={site} current={section}>
      <StructuredData
        data={storyData(story, site, { socialCard, inText: pictures, corrections: comments, live, talk })}
      />
      <article
        className="wrap story"
        data-accent={story.section.accent}
        data-story={story.storyId}
        data-kind={story.kind}
        data-path={site.url + story.path}
      >
        <Breadcrumb
          site={site}
          steps={[{ href: `/${story.section.slug}`, name: story.section.name }]}
          isTold
        />
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
            <SeriesBox place={series} storyId={story.storyId} words={seriesText} />
            <TagLinks tags={story.tags} place={story.placeLink} site={site} />
            <div className="shared">
              <ShareLinks title={shareTitleOf(story, site)} url={site.url + story.path} site={site} atEnd />
              <StoryTools site={site} />
            </div>
            <p className="report">
              <a rel="nofollow" href={`/lapor?berita=${story.storyId}`}>
                {correctionText("report")}
              </a>
            </p>
            {talk && (
              <StoryTalk
                talk={talk}
                storyId={story.storyId}
                path={story.path}
                site={site}
                words={await talkWords()}
              />
            )}
            <NeighbourLinks {...neighbours} section={story.section.name} site={site} />
          </div>
          <Rail
            latest={latest.filter(({ storyId }) => storyId !== story.storyId)}
            popular={popular}
            site={site}
          />
        </div>
      </article>
      <RelatedStories
        stories={related.stories.filter(({ storyId }) => storyId !== named?.storyId).slice(0, 4)}
        title={related.areRelated ? site.t("related") : site.t("moreFrom", { section: story.section.name })}
        site={site}
      />
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
