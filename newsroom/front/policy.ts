import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole, isEditorOf } from "../stories/policy.ts";
import type { FrontOf } from "./types.ts";

/** Who arranges a front: the front page those who answer for every section, a section's front its editors too. */
export function mayArrangeFront(actor: Actor, front: FrontOf): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  if (front === null) return mayBreakNews(actor);
  return isEditorOf(actor, { sectionId: front }) ? allowed : refused("needs-editor");
}

/** Who puts breaking news over every page: those who answer for every section. */
export function mayBreakNews(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
}

/** Whether somebody has any front to arrange. */
export function mayArrangeAnyFront(actor: Actor): boolean {
  if (actor.kind === "system") return false;
  return [null, ...actor.sectionIds].some((front) => mayArrangeFront(actor, front).allowed);
}
