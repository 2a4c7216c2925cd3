import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { type FrontSlot, sectionSlots } from "./types.ts";

/**
 * The first page of a section: the stories of its slots, then the others. `newest` are the section's stories
 * without those that stand by hand, newest first; they fill the empty slots and keep their order after them.
 */
export function arrangeSection(
  byHand: ReadonlyMap<FrontSlot, StoryCard>,
  newest: readonly StoryCard[],
): StoryCard[] {
  const others = [...newest];
  const onTop = sectionSlots.flatMap((slot) => byHand.get(slot) ?? others.shift() ?? []);
  return [...onTop, ...others];
}
