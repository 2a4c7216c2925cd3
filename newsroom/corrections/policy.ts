import { type Actor, allowed, type Decision, type PersonActor, refused } from "../staff/types.ts";
import { hasRole, isEditorOf } from "../stories/policy.ts";

/** What a decision needs to know of the story that is corrected, answered or complained about. */
export interface CorrectedStory {
  readonly sectionId: string;
}

/** Who may publish a correction of a story, take one back, or link a reply to it: the editors of its section. */
export function mayCorrect(actor: Actor, story: CorrectedStory): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return isEditorOf(actor, story) ? allowed : refused("needs-editor");
}

/** Who may read a reader's request and act on it. It names a person: nobody else is told that it exists. */
export function mayHandleRequest(actor: Actor, story: CorrectedStory): Decision {
  return mayCorrect(actor, story);
}

/** Whether somebody has a register at all: those who edit any section. */
export function mayKeepRegister(actor: PersonActor): boolean {
  return hasRole(actor, "managing-editor") || (hasRole(actor, "editor") && actor.sectionIds.length > 0);
}
