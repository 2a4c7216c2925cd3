import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** Who sets the rules of the desk: they are house rules, and the managing editor's. */
export function mayKeepHouseRules(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
}
