import { asc, eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { people } from "#db/schema/staff.ts";
import { rolesOfPerson, sectionsOfPerson } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayReadStory, type StoryRelation } from "#newsroom/stories/policy.ts";

/** Everybody who works here and may read a story, by name: who may be named in its comments. */
export async function readersOfStory(executor: Executor, story: StoryRelation): Promise<PersonActor[]> {
  const staff = await executor
    .select({
      personId: people.id,
      name: people.name,
      roles: rolesOfPerson,
      sectionIds: sectionsOfPerson,
    })
    .from(people)
    .where(eq(people.status, "active"))
    .orderBy(asc(people.name));
  const actors = staff.map((person): PersonActor => ({ kind: "person", ...person }));
  return actors.filter((actor) => mayReadStory(actor, story).allowed);
}
