import type { StoryCard } from "#newsroom/stories/published/types.ts";
import type { FrontSlot } from "./types.ts";

/** Public stories by the slot in which an editor placed them. */
export type ByHand = Readonly<Partial<Record<FrontSlot, StoryCard>>>;

/** What was placed, in the order of the page: a story counts where it stands first, paid content nowhere. */
export function standingByHand(byHand: ByHand, slots: readonly FrontSlot[]): Map<FrontSlot, StoryCard> {
  const standing = new Map<FrontSlot, StoryCard>();
  const seen = new Set<string>();
  for (const slot of slots) {
    const story = byHand[slot];
    if (!story || story.kind === "advertorial" || seen.has(story.storyId)) continue;
    seen.add(story.storyId);
    standing.set(slot, story);
  }
  return standing;
}
