import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** Who sets the levels of the checklist: house rules are the managing editor's. */
export function mayKeepChecklist(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
}
