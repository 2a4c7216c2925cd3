import type { PersonActor } from "#newsroom/staff/types.ts";
import type { HouseRules } from "#newsroom/workflow/house.ts";
import { mayMove, type StoryUnderMove } from "#newsroom/workflow/policy.ts";
import {
  isPlannedState,
  isReviewState,
  isWritingState,
  leadsFrom,
  type StoryState,
  type Verb,
  verbs,
} from "#newsroom/workflow/rules.ts";

/**
 * What a review shows: the draft as it stands while it may still change, also beside what was approved, else the
 * revision that was pinned.
 */
export function shownVersion({
  state,
  workingCopySince,
}: {
  state: StoryState;
  workingCopySince: Date | null;
}): "draft" | "approved" {
  if (workingCopySince && (state === "approved" || state === "scheduled")) return "draft";
  const mayChange = isPlannedState(state) || isWritingState(state) || isReviewState(state);
  return mayChange || state === "spiked" ? "draft" : "approved";
}

/** What is known of a revision when choosing which one to compare with. */
export interface RevisionToChoose {
  readonly id: string;
  readonly number: number;
}

/**
 * The revision that a review is compared with unless another is asked for: for an update what readers see
 * now; else the last one that this editor decided about; else the one that was sent back last; else the one
 * before. Null when there is none.
 */
export function baseOf(choice: {
  /** Latest first, without the one that is shown. */
  readonly earlier: readonly RevisionToChoose[];
  readonly liveRevisionId: string | null;
  /** Revisions that the asker sent back or approved, latest first. */
  readonly decidedByMe: readonly string[];
  readonly returnedLast: string | null;
}): RevisionToChoose | null {
  const find = (id: string | null | undefined) => choice.earlier.find((revision) => revision.id === id);
  const mine = choice.decidedByMe.map(find).find((revision) => revision !== undefined);
  return find(choice.liveRevisionId) ?? mine ?? find(choice.returnedLast) ?? choice.earlier[0] ?? null;
}

/** Refusals that are about this story, not about who somebody is: those explain why a button is grey. */
const tellingReasons = ["own-story", "with-the-desk", "review-has-begun", "approved-first-by-you"];

/** Moves that exist in this state, that the asker could expect, and why they are not open. */
export function tellingRefusals(
  actor: PersonActor,
  story: StoryUnderMove,
  house: HouseRules,
): Partial<Record<Verb, string>> {
  const told: Partial<Record<Verb, string>> = {};
  for (const verb of verbs.filter((candidate) => leadsFrom(candidate, story.state))) {
    const decision = mayMove(actor, verb, story, house);
    if (!decision.allowed && tellingReasons.includes(decision.reason)) told[verb] = decision.reason;
  }
  return told;
}
