import { asc, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { closedSections, sections } from "#db/schema/sections.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { DeskSection } from "./types.ts";

/** Named with its table: inside a subquery a bare "id" would be another's. */
const ownId = sql`"sections"."id"`;

/** All sections with what stands in them, in the navigation's order. Throws `forbidden`. */
export async function sectionsOfDesk(actor: PersonActor, executor: Executor = db()): Promise<DeskSection[]> {
  demandKeeper(actor);
  return executor
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
      accent: sections.accent,
      showsPlaces: sections.showsPlaces,
      version: sections.version,
      published: sql<number>`(select count(*)::int from publications p where p.section_id = ${ownId})`,
      underWay: sql<number>`(select count(*)::int from stories s where s.section_id = ${ownId}
        and not exists (select from publications p where p.story_id = s.id))`,
      oldSlugs: sql<
        string[]
      >`coalesce((select array_agg(a.slug order by a.slug) from section_addresses a where a.section_id = ${ownId}), '{}')`,
    })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.slug));
}

/** The ids of closed sections, each with the section where its stories are now: drafts may still name them. */
export async function closedSectionIds(executor: Executor = db()): Promise<Map<string, string[]>> {
  const rows = await executor
    .select({ id: closedSections.id, intoId: closedSections.intoId })
    .from(closedSections);
  const into = new Map<string, string[]>();
  for (const { id, intoId } of rows) into.set(intoId, [...(into.get(intoId) ?? []), id]);
  return into;
}
