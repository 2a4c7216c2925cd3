import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole } from "../stories/policy.ts";

/** Who keeps filters of the board: every person, for themselves; for the whole desk only editors and above. */
export function mayKeepFilter(actor: Actor, { isShared }: { isShared: boolean }): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  if (!isShared || hasRole(actor, "editor", "managing-editor")) return allowed;
  return refused("filter-not-sharer");
}

/** Who renames and removes a kept filter: whoever keeps it, and for a shared one the managing editors too. */
export function mayChangeFilter(actor: Actor, filter: { personId: string; isShared: boolean }): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  if (filter.personId === actor.personId) return allowed;
  return filter.isShared && hasRole(actor, "managing-editor") ? allowed : refused("filter-not-yours");
}
