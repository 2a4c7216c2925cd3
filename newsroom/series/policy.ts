import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole, isEditorOf } from "../stories/policy.ts";

/** Who makes series, names them and orders their parts: every editor. */
export function mayKeepSeries(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "editor", "managing-editor") ? allowed : refused("needs-editor");
}

/** Who makes a story a part, or takes it out: an editor of its section, since its page shows it. */
export function mayBindPart(actor: Actor, story: { readonly sectionId: string }): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return isEditorOf(actor, story) ? allowed : refused("needs-editor");
}

/** Who deletes a series: an editor who may take each of its parts out. */
export function mayDeleteSeries(actor: Actor, parts: readonly { readonly sectionId: string }[]): Decision {
  const decision = mayKeepSeries(actor);
  return decision.allowed && parts.some((part) => !mayBindPart(actor, part).allowed)
    ? refused("needs-editor")
    : decision;
}
