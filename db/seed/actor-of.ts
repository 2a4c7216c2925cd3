import type { PersonActor } from "#newsroom/staff/types.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";
import { type PersonKey, people } from "./people.ts";

/** A member of the demo newsroom, as one who acts. */
export function actorOf(key: PersonKey, ids: NewsroomIds): PersonActor {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`${key} works here`);
  return {
    kind: "person",
    personId: ids.person(key),
    name: person.name,
    roles: person.roles,
    sectionIds: person.sections.map((slug) => ids.section(slug)),
  };
}
