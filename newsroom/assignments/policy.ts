import { type Actor, allowed, type Decision, type PersonActor, type Role, refused } from "../staff/types.ts";
import { hasRole, isEditorOf, mayCreateStory } from "../stories/policy.ts";

/** Who may offer a story: everybody who may begin one. */
export function mayPitch(actor: Actor): Decision {
  return mayCreateStory(actor);
}

/** Who may ask for a story in a section: those who edit it. */
export function mayAssignIn(actor: Actor, sectionId: string): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return isEditorOf(actor, { sectionId }) ? allowed : refused("needs-editor");
}

/** Whether somebody edits any section at all: what the screen asks before it offers to assign. */
export function mayAssignSomewhere(actor: PersonActor): boolean {
  return hasRole(actor, "managing-editor") || (hasRole(actor, "editor") && actor.sectionIds.length > 0);
}

/** Whom an assignment may be given to: staff who write. A contributor only what they offered themselves. */
export function mayTakeAssignment(roles: readonly Role[], pitchedItself: boolean): boolean {
  if (roles.some((role) => role === "reporter" || role === "editor" || role === "managing-editor"))
    return true;
  return pitchedItself && roles.includes("contributor");
}
