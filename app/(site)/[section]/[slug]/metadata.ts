import type { Metadata } from "next";
import type { Site } from "#components/site/site.ts";
import { toZonedIso } from "#lib/dates.ts";
import type { PublicStory } from "#newsroom/stories/published.ts";
import { feedsOf, openGraph } from "../../page-metadata.ts";

/** What search engines and shared links are told of a story. Paid content says so in its shared title. */
export function storyMetadata(story: PublicStory, site: Site, socialCard: string | null): Metadata {
  const title = story.kind === "advertorial" ? `[${site.t("advertorial")}] ${story.title}` : story.title;
  const shared = openGraph({
    site,
    title,
    description: story.summary,
    path: story.path,
    type: "article",
    images: imagesOf(story, socialCard),
  });
  return {
    title,
    description: story.summary,
    alternates: {
      canonical: story.path,
      ...feedsOf(`/${story.section.slug}`, `${story.section.name} – ${site.name}`),
    },
    ...(story.bylines.length > 0 && { authors: story.bylines.map(({ name }) => ({ name })) }),
    ...shared,
    openGraph: {
      ...shared.openGraph,
      type: "article",
      publishedTime: toZonedIso(story.publishedAt, site.timeZone),
      modifiedTime: toZonedIso(story.updatedAt ?? story.publishedAt, site.timeZone),
      section: story.section.name,
      tags: story.tags.map(({ name }) => name),
    },
  };
}

/** A withdrawn story leaves the indexes; the page cache, which knows the withdrawn list, answers it with 410. */
export function withdrawnMetadata(site: Site): Metadata {
  return {
    title: site.t("withdrawn"),
    robots: { index: false, follow: true },
  };
}

function imagesOf(story: PublicStory, socialCard: string | null) {
  const alt = story.title;
  if (socialCard) return [{ url: socialCard, width: 1200, height: 630, alt }];
  const { picture } = story;
  const jpegs = picture?.sources.find(({ format }) => format === "jpg")?.srcset ?? [];
  const best = jpegs.find(({ width }) => width >= 1200) ?? jpegs.at(-1);
  if (!picture || !best) return [];
  const height = Math.round((best.width * picture.height) / picture.width);
  return [{ url: best.url, width: best.width, height, alt }];
}
