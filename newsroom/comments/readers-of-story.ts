import { asc, eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { people, personRoles, personSections } from "#db/schema/staff.ts";
import type { PersonActor, Role } from "#newsroom/staff/types.ts";
import { mayReadStory, type StoryRelation } from "#newsroom/stories/policy.ts";

/** Everybody who works here and may read a story, by name: who may be named in its comments. */
export async function readersOfStory(executor: Executor, story: StoryRelation): Promise<PersonActor[]> {
  const staff = await executor
    .select({
      personId: people.id,
      name: people.name,
      roles: sql<
        Role[]
      >`array(select ${personRoles.role} from ${personRoles} where ${personRoles.personId} = ${people.id})`,
      sectionIds: sql<
        string[]
      >`array(select ${personSections.sectionId}::text from ${personSections} where ${personSections.personId} = ${people.id})`,
    })
    .from(people)
    .where(eq(people.status, "active"))
    .orderBy(asc(people.name));
  const actors = staff.map((person): PersonActor => ({ kind: "person", ...person }));
  return actors.filter((actor) => mayReadStory(actor, story).allowed);
}
