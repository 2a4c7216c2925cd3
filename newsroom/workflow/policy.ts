import { type Actor, allowed, type Decision, type PersonActor, refused } from "../staff/types.ts";
import { hasRole, isEditorOf, isWriterOf, type StoryRelation } from "../stories/policy.ts";
import { editAfterApprovalOf, type HouseRules, needsTwoApprovals, type StoryToApprove } from "./house.ts";
import { isWritingState, leadsFrom, type Move, moveOf, type Need, type Verb, verbs } from "./rules.ts";

/** What a decision about a move needs to know of the story, beyond who may read it. */
export interface StoryUnderMove extends StoryRelation, StoryToApprove {
  readonly submittedById: string | null;
  readonly reviewerId: string | null;
  /** Who gave the first of two approvals to the draft as it stands; null when nobody did. */
  readonly firstApprovedById: string | null;
}

/** Who may make a move now, and if not, why. The only place where this is decided. */
export function mayMove(actor: Actor, verb: Verb, story: StoryUnderMove, house: HouseRules): Decision {
  if (!leadsFrom(verb, story.state)) return refused("not-in-this-state");
  const move = moveOf(verb);
  if (actor.kind === "system") return move.by === "due-job" ? allowed : refused("not-for-jobs");
  if (!standsRight(actor, move, story)) return refused(`needs-${move.by}`);
  for (const need of move.needs) {
    const missing = whyNot(need, actor, story, house);
    if (missing) return refused(missing);
  }
  return allowed;
}

/** The moves that are open to somebody, in the order of the table: what a screen shows as buttons. */
export function movesOpenTo(actor: Actor, story: StoryUnderMove, house: HouseRules): Verb[] {
  return verbs.filter((verb) => mayMove(actor, verb, story, house).allowed);
}

/** Whether somebody could approve a story as it stands: first, second or alone. */
export function mayApprove(actor: PersonActor, story: StoryUnderMove, house: HouseRules): boolean {
  const approving = ["approve-first", "approve", "approve-update-first", "publish-update"] as const;
  return approving.some((verb) => mayMove(actor, verb, story, house).allowed);
}

/** Whether the draft as it stands has the first of its two approvals and waits for the second. */
export function awaitsSecond(
  story: StoryToApprove & Pick<StoryUnderMove, "firstApprovedById">,
  house: HouseRules,
): boolean {
  return story.firstApprovedById !== null && needsTwoApprovals(story, house);
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

/** Why what a move needs of people and settings is not there; null when it is, or when only the command can tell. */
function whyNot(need: Need, actor: PersonActor, story: StoryUnderMove, house: HouseRules): string | null {
  switch (need) {
    case "not-own": {
      // The second of two is always somebody else's, also where a newsroom lets people approve their own.
      const mayBeOwn = house.mayApproveOwn && !awaitsSecond(story, house);
      return isOwn(actor, story) && !mayBeOwn ? "own-story" : null;
    }
    case "in-own-hands":
      return isEditorOf(actor, story) || isWritingState(story.state) ? null : "with-the-desk";
    case "unreviewed":
      return story.reviewerId !== null || awaitsSecond(story, house) ? "review-has-begun" : null;
    case "in-my-review": {
      const free = story.reviewerId === null || story.reviewerId === actor.personId;
      return free || hasRole(actor, "managing-editor") ? null : "held-by-another";
    }
    case "first-of-two":
      if (!needsTwoApprovals(story, house)) return "one-approval-is-enough";
      return story.firstApprovedById === null ? null : "first-approval-given";
    case "last-of-all":
      if (!needsTwoApprovals(story, house)) return null;
      if (story.firstApprovedById === null) return "needs-first-approval";
      return story.firstApprovedById === actor.personId ? "approved-first-by-you" : null;
    case "edit-voids":
      return editAfterApprovalOf(story, house) === "void" ? null : "edit-waits";
    case "edit-waits":
      if (editAfterApprovalOf(story, house) === "void") return "edit-voids";
      return story.workingCopySince === null ? null : "edit-is-open";
    case "edit-open":
      return story.workingCopySince === null ? "no-edit-open" : null;
    case "complete-story":
    case "reason":
    case "future-time":
    case "time-reached":
    case "ground":
    case "terms":
    case "colleague":
      return null;
  }
}

/** Written or sent by the one who asks. */
function isOwn(actor: PersonActor, story: StoryUnderMove): boolean {
  return isWriterOf(actor, story) || story.submittedById === actor.personId;
}
