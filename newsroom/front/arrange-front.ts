import type { SectionLink, StoryCard } from "#newsroom/stories/published/types.ts";
import { type ByHand, standingByHand } from "./standing-by-hand.ts";
import { type FrontSlot, frontSlots } from "./types.ts";

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

const secondSlots = frontSlots.filter((slot) => slot !== "lead");
const latestShown = 8;
const popularShown = 5;
const storiesInBlock = 5;
const leadCandidates = 8;

/**
 * Fills the front page from what was placed by hand, and every other slot from lists that are newest first.
 * The automatic lead is the newest story with a picture among the newest few; paid content never stands on
 * top, opinion only by hand. Popular falls back to the newest, and says so.
 */
export function arrangeFront({
  latest,
  bySection,
  mostRead,
  byHand = {},
}: {
  latest: readonly StoryCard[];
  bySection: readonly StoryCard[];
  mostRead: readonly StoryCard[];
  byHand?: ByHand;
}): Front {
  const placed = standingByHand(byHand, frontSlots);
  const taken = new Set([...placed.values()].map(({ storyId }) => storyId));
  const news = latest.filter(({ kind }) => kind !== "advertorial" && kind !== "opinion");
  const free = news.filter(({ storyId }) => !taken.has(storyId));
  const lead =
    placed.get("lead") ??
    free.slice(0, leadCandidates).find(({ picture }) => picture) ??
    free[0] ??
    // Nothing else is there: a story of a lower slot leads rather than none.
    [...placed.values()][0] ??
    latest.find(({ kind }) => kind !== "advertorial") ??
    null;
  const seconds = secondsOf(placed, free, lead);
  const shown = new Set([lead, ...seconds].map((story) => story?.storyId));
  const counted = mostRead.length > 0;
  return {
    lead,
    seconds,
    blocks: blocksOf(bySection.filter(({ storyId }) => !shown.has(storyId))),
    latest: latest.filter(({ storyId }) => storyId !== lead?.storyId).slice(0, latestShown),
    popular: { stories: counted ? mostRead.slice(0, popularShown) : news.slice(0, popularShown), counted },
  };
}

/** The stories beside the lead. Where the first of them is automatic, one with a picture takes that place. */
function secondsOf(
  placed: ReadonlyMap<FrontSlot, StoryCard>,
  free: readonly StoryCard[],
  lead: StoryCard | null,
): StoryCard[] {
  const slots = secondSlots.map((slot) => {
    const story = placed.get(slot);
    return story === lead ? undefined : story;
  });
  const missing = slots.filter((story) => story === undefined).length;
  const newest = free.filter((story) => story !== lead).slice(0, missing);
  const fill = slots[0] === undefined ? picturedFirst(newest) : newest;
  return slots.flatMap((story) => story ?? fill.shift() ?? []);
}

function picturedFirst(stories: readonly StoryCard[]): StoryCard[] {
  const pictured = stories.find(({ picture }) => picture);
  return pictured ? [pictured, ...stories.filter((story) => story !== pictured)] : [...stories];
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
