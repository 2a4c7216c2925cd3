import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** Who keeps the rule table and the newsroom's words: editors, for the whole newspaper. */
export function mayKeepLanguage(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "editor", "managing-editor") ? allowed : refused("language-not-keeper");
}
