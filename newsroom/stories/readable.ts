import { and, inArray, or, type SQL, sql } from "drizzle-orm";
import { stories, storyWriters } from "#db/schema/stories.ts";
import type { PersonActor } from "../staff/types.ts";
import type { StoryState } from "../workflow/rules.ts";
import { hasRole, newsroomStates } from "./policy.ts";

/**
 * The same decision as `mayReadStory`, as a condition on `stories`: what every list, count and search of the
 * desk is filtered by. Where all of the list are in one state that is named, and the condition is the shorter for it.
 * A test holds them against each other for every role, state and relation.
 */
export function readableStories(actor: PersonActor, state?: StoryState): SQL {
  if (hasRole(actor, "managing-editor")) return sql`true`;
  const own = sql`exists (select 1 from ${storyWriters} where ${storyWriters.storyId} = ${stories.id} and ${storyWriters.personId} = ${actor.personId})`;
  const edited =
    hasRole(actor, "editor") && actor.sectionIds.length > 0
      ? inArray(stories.sectionId, [...actor.sectionIds])
      : undefined;
  const readsNewsroom = hasRole(actor, "reporter", "editor");
  if (state && readsNewsroom && isNewsroomState(state)) return sql`true`;
  const shared = readsNewsroom && !state ? inArray(stories.state, [...newsroomStates]) : undefined;
  return and(or(own, edited, shared)) ?? sql`false`;
}

function isNewsroomState(state: StoryState): boolean {
  return newsroomStates.some((known) => known === state);
}

/** The sections that an editor answers for, as a condition; a managing editor answers for all. */
export function ofMySections(actor: PersonActor): SQL | undefined {
  if (hasRole(actor, "managing-editor")) return undefined;
  return actor.sectionIds.length > 0 ? inArray(stories.sectionId, [...actor.sectionIds]) : sql`false`;
}
