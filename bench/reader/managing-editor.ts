import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people, personRoles } from "#db/schema/staff.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";

/** The managing editor of the demo newsroom, who may do what the benches do. */
export async function managingEditor(): Promise<PersonActor> {
  const [found] = await db()
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(eq(personRoles.role, "managing-editor"))
    .limit(1);
  if (!found) throw new Error("the newsroom has no managing editor");
  return {
    kind: "person",
    personId: found.id,
    name: found.name,
    roles: ["managing-editor"],
    sectionIds: [],
  };
}
