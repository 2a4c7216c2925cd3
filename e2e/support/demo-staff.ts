import { eq, inArray } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { people, personRoles, personSections } from "#db/schema/staff.ts";
import type { TestNewsroom } from "#db/testing/newsroom.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";

/** The demo's people in the parts that the tests' newsroom has; its section is "Daerah". */
export async function demoStaff(db: Database): Promise<TestNewsroom> {
  const [one, two] = await db
    .select()
    .from(sections)
    .where(inArray(sections.slug, ["daerah", "ekonomi"]))
    .orderBy(sections.slug);
  if (!one || !two) throw new Error("the demo has its sections");
  return {
    sectionId: one.id,
    otherSectionId: two.id,
    writer: await personOf(db, "masrul"),
    contributor: await personOf(db, "zulfikar"),
    reporter: await personOf(db, "rudi"),
    editor: await personOf(db, "bakhtiar"),
    otherEditor: await personOf(db, "retno"),
    managingEditor: await personOf(db, "yulia"),
    administrator: await personOf(db, "dimas"),
  };
}

async function personOf(db: Database, key: string): Promise<PersonActor> {
  const email = `${key}@demo.redaksi.example`;
  const [row] = await db.select().from(people).where(eq(people.email, email));
  if (!row) throw new Error(`${key} works here`);
  const roles = await db.select().from(personRoles).where(eq(personRoles.personId, row.id));
  const own = await db.select().from(personSections).where(eq(personSections.personId, row.id));
  return {
    kind: "person",
    personId: row.id,
    name: row.name,
    roles: roles.map(({ role }) => role),
    sectionIds: own.map(({ sectionId }) => sectionId),
  };
}
