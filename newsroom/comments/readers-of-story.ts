import type { Executor } from "#db/client.ts";
import { activeActors } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayReadStory, type StoryRelation } from "#newsroom/stories/policy.ts";

/** Everybody who works here and may read a story, by name: who may be named in its comments. */
export async function readersOfStory(executor: Executor, story: StoryRelation): Promise<PersonActor[]> {
  const staff = await activeActors(executor);
  return staff.filter((actor) => mayReadStory(actor, story).allowed);
}
