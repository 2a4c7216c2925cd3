import { type Actor, allowed, type Decision, refused } from "../staff/types.ts";
import { hasRole, isEditorOf } from "../stories/policy.ts";
import type { AlertReach } from "./types.ts";

/** Who may alert readers of a story: an editor of its section those who chose that section, the managing editor all. */
export function mayAlertReaders(
  actor: Actor,
  story: { readonly sectionId: string },
  reach: AlertReach,
): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  if (reach === "all") return hasRole(actor, "managing-editor") ? allowed : refused("needs-managing-editor");
  return isEditorOf(actor, story) ? allowed : refused("needs-editor");
}

/** Who may take an alert back while it waits: whoever might have ordered it. */
export function mayUndoAlert(actor: Actor, story: { readonly sectionId: string }): Decision {
  return mayAlertReaders(actor, story, "section");
}
