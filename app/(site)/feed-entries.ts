import type { CorrectionWords } from "#components/site/correction-words.ts";
import type { Site } from "#components/site/site.ts";
import { formatClock } from "#lib/dates.ts";
import { entryHtml } from "#newsroom/feeds/entry-html.ts";
import type { FeedMaterial } from "#newsroom/feeds/published.ts";
import type { FeedEntry } from "#newsroom/feeds/types.ts";
import { lineOfEntry } from "#newsroom/live/rules.ts";
import { type FeedStory, storyHtml } from "#newsroom/stories/published.ts";
import { storyLabels } from "./[section]/[slug]/labels.ts";

/** A story as feeds tell it, in the newspaper's words. Paid content and what is told live say so in the title. */
export function feedEntry(
  material: FeedMaterial,
  { site, words, fullText }: { site: Site; words: CorrectionWords; fullText: boolean },
): FeedEntry {
  const { story, corrections, live } = material;
  const url = site.url + story.path;
  const label = labelOf(story, site);
  const picture = story.jpeg && { ...story.jpeg, url: site.url + story.jpeg.url };
  const html = entryHtml({
    siteUrl: site.url,
    url,
    note: story.kind === "advertorial" ? `${site.t("advertorial")}. ${site.t("advertorialNote")}` : "",
    corrections: corrections.map(({ kind, wrong, right }) => words(`comment.${kind}`, { wrong, right })),
    picture,
    pictureAlt: story.pictureTexts?.alt || (story.picture?.alt ?? ""),
    pictureCaption: captionOf(story, site),
    body: fullText ? bodyOf(material, site) : null,
    summary: story.summary,
    live: live.map((entry) => ({
      time: formatClock(entry.publishedAt, site.timeZone),
      line: lineOfEntry(entry),
    })),
    readOn: site.t("feedReadOn", { site: site.name }),
  });
  return {
    id: `urn:uuid:${story.storyId}`,
    url,
    title: label === "" ? story.title : `[${label}] ${story.title}`,
    summary: story.summary,
    html,
    publishedAt: story.publishedAt,
    changedAt: latestOf(story.publishedAt, story.updatedAt, story.liveChangedAt),
    categories: [story.section.name, ...(label === "" ? [] : [label]), ...story.tags.map(({ name }) => name)],
    writers: story.bylines.map(({ name, slug }) => ({ name, url: `${site.url}/penulis/${slug}` })),
    picture,
  };
}

function labelOf({ kind, coverage }: FeedStory, site: Site): string {
  if (kind === "advertorial") return site.t("advertorial");
  return coverage === "running" ? site.t("live.label") : "";
}

function captionOf({ pictureTexts }: FeedStory, site: Site): string {
  if (!pictureTexts) return "";
  const { caption, credit } = pictureTexts;
  return [caption, credit && `${site.t("pictureCredit")}: ${credit}`].filter(Boolean).join(" · ");
}

function bodyOf({ story, pictures, readAlso }: FeedMaterial, site: Site): string {
  return storyHtml(story, {
    pictures: (id) => pictures.get(id) ?? null,
    storyPath: (id) => readAlso.get(id) ?? null,
    labels: storyLabels(site.t),
    siteOrigin: site.url,
    unverifiedNote: site.t("unverified"),
  });
}

function latestOf(...instants: (Date | null)[]): Date {
  return new Date(Math.max(...instants.map((at) => at?.getTime() ?? 0)));
}
