import { type Actor, allowed, type Decision, type PersonActor, refused } from "../staff/types.ts";
import { hasRole, isEditorOf, mayCreateStory } from "../stories/policy.ts";
import type { NumbersScope, NumbersView } from "./types.ts";

/** What a decision needs to know of a story that is counted. */
export interface CountedRelation {
  readonly sectionId: string;
  /** Those who write it and those named over it. */
  readonly personIds: readonly string[];
}

/**
 * The views that somebody has, the widest first: managing editors of all, editors of their sections, and
 * everybody who writes of their own stories. An administrator alone has none.
 */
export function numbersViewsOf(actor: PersonActor): readonly NumbersView[] {
  const desk = hasRole(actor, "managing-editor") || (hasRole(actor, "editor") && actor.sectionIds.length > 0);
  const own = mayCreateStory(actor).allowed;
  return [...(desk ? (["desk"] as const) : []), ...(own ? (["own"] as const) : [])];
}

/** What a view shows of the data, or null when it is not this person's. */
export function scopeOf(actor: PersonActor, view: NumbersView): NumbersScope | null {
  if (!numbersViewsOf(actor).includes(view)) return null;
  if (view === "own") return { kind: "person", personId: actor.personId };
  return hasRole(actor, "managing-editor")
    ? { kind: "site" }
    : { kind: "sections", sectionIds: actor.sectionIds };
}

/** Who may read the numbers of one story: the editors of its section and those who made it. */
export function mayReadStoryNumbers(actor: Actor, story: CountedRelation): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  if (isEditorOf(actor, story)) return allowed;
  return numbersViewsOf(actor).includes("own") && story.personIds.includes(actor.personId)
    ? allowed
    : refused("not-yours");
}
