import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** Who sees how the newsletter stands: those who edit. It shows no reader's address. */
export function mayReadNewsletter(actor: Actor): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return hasRole(actor, "editor", "managing-editor") ? allowed : refused("needs-managing-editor");
}

/** Who sets the newsletter, and handles the addresses of its readers: the managing editor. */
export function mayKeepNewsletter(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
}
