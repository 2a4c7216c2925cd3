import { cleanLine } from "#newsroom/body/text.ts";
import { maxStripLength, pinLimitDays } from "./limits.ts";
import {
  type DraftChange,
  type FrontOf,
  type FrontPlan,
  type FrontSlot,
  frontSlots,
  type PlacedFacts,
  type Placement,
  type PlacementStatus,
  sectionSlots,
} from "./types.ts";

/** Why something cannot be taken as it is: a key under `errors` in `messages/*.json`, with its values. */
export interface FrontProblem {
  readonly key: string;
  readonly values?: Record<string, number>;
}

const dayMs = 24 * 60 * 60_000;

/** The slots of a front, in the order of its page. */
export function slotsOf(front: FrontOf): readonly FrontSlot[] {
  return front === null ? frontSlots : sectionSlots;
}

/** Where a story stands by hand, or null. */
export function slotOf(plan: FrontPlan, storyId: string): FrontSlot | null {
  return frontSlots.find((slot) => plan[slot]?.storyId === storyId) ?? null;
}

/**
 * The plan after a step. No story stands in two slots afterwards: one that is placed anew leaves its old slot,
 * and what stood in the new one takes that. A pin goes with its story.
 */
export function applyChange(plan: FrontPlan, change: Exclude<DraftChange, { kind: "undo" }>): FrontPlan {
  const { slot } = change;
  switch (change.kind) {
    case "place": {
      const from = slotOf(plan, change.storyId);
      if (from === slot) return plan;
      const moved = (from && plan[from]) ?? { storyId: change.storyId, until: null };
      const cleared = from ? withSlot(plan, from, plan[slot] ?? null) : plan;
      return withSlot(cleared, slot, moved);
    }
    case "clear":
      return withSlot(plan, slot, null);
    case "pin": {
      const placement = plan[slot];
      return placement ? withSlot(plan, slot, { ...placement, until: change.until }) : plan;
    }
  }
}

/** The slots in which two plans differ, in the order of the page. */
export function slotsChanged(one: FrontPlan, other: FrontPlan): FrontSlot[] {
  return frontSlots.filter((slot) => {
    const [a, b] = [one[slot], other[slot]];
    return a?.storyId !== b?.storyId || instantOf(a) !== instantOf(b);
  });
}

/** How a placement on a front stands at a moment. */
export function statusOf(
  { placement, front }: { placement: Placement; front: FrontOf },
  story: Pick<PlacedFacts, "visibleAt" | "sectionId"> | undefined,
  now: Date,
): PlacementStatus {
  if (!story?.visibleAt) return "gone";
  if (front !== null && story.sectionId !== front) return "moved";
  if (placement.until !== null && new Date(placement.until) <= now) return "ended";
  return story.visibleAt <= now ? "shown" : "waiting";
}

/** What is wrong with the time until which a placement is pinned, or null. */
export function pinProblem(until: string | null, now: Date): FrontProblem | null {
  if (until === null) return null;
  const at = new Date(until);
  if (Number.isNaN(at.getTime())) return { key: "front-pin-malformed" };
  if (at <= now) return { key: "front-pin-past" };
  if (at.getTime() - now.getTime() > pinLimitDays * dayMs)
    return { key: "front-pin-too-far", values: { days: pinLimitDays } };
  return null;
}

/** A strip's text as it is stored: one clean line. */
export function cleanStripText(text: string): string {
  return cleanLine(text);
}

/** What is wrong with a clean text for a strip, or null. With a story it may stay empty: its title stands in. */
export function stripProblem(text: string, hasStory: boolean): FrontProblem | null {
  if (!hasStory && !/[\p{L}\p{N}]/u.test(text)) return { key: "strip-empty" };
  return text.length > maxStripLength ? { key: "strip-too-long", values: { limit: maxStripLength } } : null;
}

function withSlot(plan: FrontPlan, slot: FrontSlot, placement: Placement | null): FrontPlan {
  const { [slot]: _before, ...others } = plan;
  return placement ? { ...others, [slot]: placement } : others;
}

function instantOf(placement: Placement | undefined): number | null {
  return placement?.until ? new Date(placement.until).getTime() : null;
}
