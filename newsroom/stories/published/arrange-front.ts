import type { SectionLink, StoryCard } from "./types.ts";

/** What stands where on the front page. No story stands twice, apart from the lists by time and by reads. */
export interface Front {
  readonly lead: StoryCard | null;
  readonly seconds: readonly StoryCard[];
  readonly blocks: readonly FrontBlock[];
  readonly latest: readonly StoryCard[];
  readonly popular: { readonly stories: readonly StoryCard[]; readonly counted: boolean };
}

export interface FrontBlock {
  readonly section: SectionLink;
  readonly stories: readonly StoryCard[];
}

const secondsShown = 3;
const latestShown = 8;
const popularShown = 5;
const storiesInBlock = 5;
const leadCandidates = 8;

/**
 * Fills the front page from lists that are newest first. The lead is the newest story with a picture among
 * the newest few; paid content and opinion never lead. Popular falls back to the newest, and says so.
 */
export function arrangeFront({
  latest,
  bySection,
  mostRead,
}: {
  latest: readonly StoryCard[];
  bySection: readonly StoryCard[];
  mostRead: readonly StoryCard[];
}): Front {
  const news = latest.filter(({ kind }) => kind !== "advertorial" && kind !== "opinion");
  const lead = news.slice(0, leadCandidates).find(({ picture }) => picture) ?? news[0] ?? latest[0] ?? null;
  const shown = new Set(lead ? [lead.storyId] : []);
  const seconds = news.filter(({ storyId }) => !shown.has(storyId)).slice(0, secondsShown);
  for (const { storyId } of seconds) shown.add(storyId);
  const counted = mostRead.length > 0;
  return {
    lead,
    seconds,
    blocks: blocksOf(bySection.filter(({ storyId }) => !shown.has(storyId))),
    latest: latest.filter(({ storyId }) => storyId !== lead?.storyId).slice(0, latestShown),
    popular: { stories: counted ? mostRead.slice(0, popularShown) : news.slice(0, popularShown), counted },
  };
}

function blocksOf(stories: readonly StoryCard[]): FrontBlock[] {
  const blocks = new Map<string, { section: SectionLink; stories: StoryCard[] }>();
  for (const story of stories) {
    const block = blocks.get(story.section.slug) ?? { section: story.section, stories: [] };
    if (block.stories.length < storiesInBlock) block.stories.push(story);
    blocks.set(story.section.slug, block);
  }
  return [...blocks.values()];
}
