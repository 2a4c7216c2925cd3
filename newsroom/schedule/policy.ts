import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** Who stops every schedule at once and lets them go on: the managing editor. */
export function mayPauseSchedules(actor: Actor): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
}
