import { type Actor, allowed, type Decision, type PersonActor, refused } from "../staff/types.ts";
import { hasRole, isEditorOf, isWriterOf, type StoryRelation } from "../stories/policy.ts";
import { isWritingState, leadsFrom, type Move, moveOf, type Verb, verbs } from "./rules.ts";

/** What a decision about a move needs to know of the story, beyond who may read it. */
export interface StoryUnderMove extends StoryRelation {
  readonly submittedById: string | null;
  readonly reviewerId: string | null;
}

export interface HouseRules {
  /** Whether somebody may approve what they wrote or sent themselves. */
  readonly mayApproveOwn: boolean;
}

/** Who may make a move now, and if not, why. The only place where this is decided. */
export function mayMove(actor: Actor, verb: Verb, story: StoryUnderMove, house: HouseRules): Decision {
  if (!leadsFrom(verb, story.state)) return refused("not-in-this-state");
  const move = moveOf(verb);
  if (actor.kind === "system") return move.by === "due-job" ? allowed : refused("not-for-jobs");
  if (!standsRight(actor, move, story)) return refused(`needs-${move.by}`);
  if (move.needs.includes("not-own") && !house.mayApproveOwn && isOwn(actor, story))
    return refused("own-story");
  if (move.needs.includes("in-own-hands") && !isEditorOf(actor, story) && !isWritingState(story.state)) {
    return refused("with-the-desk");
  }
  if (move.needs.includes("unreviewed") && story.reviewerId !== null) return refused("review-has-begun");
  return allowed;
}

/** The moves that are open to somebody, in the order of the table: what a screen shows as buttons. */
export function movesOpenTo(actor: Actor, story: StoryUnderMove, house: HouseRules): Verb[] {
  return verbs.filter((verb) => mayMove(actor, verb, story, house).allowed);
}

function standsRight(actor: PersonActor, move: Move, story: StoryUnderMove): boolean {
  switch (move.by) {
    case "writer":
      return isWriterOf(actor, story);
    case "editor":
      return isEditorOf(actor, story);
    case "writer-or-editor":
      return isWriterOf(actor, story) || isEditorOf(actor, story);
    case "managing-editor":
      return hasRole(actor, "managing-editor");
    case "due-job":
      return false;
  }
}

/** Written or sent by the one who asks. */
function isOwn(actor: PersonActor, story: StoryUnderMove): boolean {
  return isWriterOf(actor, story) || story.submittedById === actor.personId;
}
