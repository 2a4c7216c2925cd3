import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** Who keeps the rules by which people are told: house rules are the managing editor's. */
export function mayKeepNoticeRules(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
}
