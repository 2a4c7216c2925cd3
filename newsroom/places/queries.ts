import { asc, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { places } from "#db/schema/places.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { DeskPlace } from "./types.ts";

/** All places by name, with their spellings and how many stories stand under each. Throws `forbidden`. */
export async function placesOfDesk(actor: PersonActor, executor: Executor = db()): Promise<DeskPlace[]> {
  demandKeeper(actor);
  return executor
    .select({
      id: places.id,
      slug: places.slug,
      name: places.name,
      kind: places.kind,
      version: places.version,
      spellings: sql<
        string[]
      >`coalesce((select array_agg(s.spelling order by s.spelling) from place_spellings s where s.place_id = "places"."id"), '{}')`,
      stories: sql<number>`(select count(*)::int from publications p
        where p.place_id = "places"."id" and p.visible_at <= now() and p.withdrawn_at is null)`,
    })
    .from(places)
    .orderBy(asc(places.name));
}

/** A dateline that no place knows, with how many stories of the last ninety days begin with it. */
export interface UnknownDateline {
  readonly dateline: string;
  readonly stories: number;
}

const mostUnknown = 12;

/** The datelines of late that lead to no place, those with most stories first. Throws `forbidden`. */
export async function unknownDatelines(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<UnknownDateline[]> {
  demandKeeper(actor);
  const { rows } = await executor.execute<{ dateline: string; stories: number }>(sql`
    select min(s.content ->> 'place') as dateline, count(*)::int as stories
    from public_stories s
    where s.place_id is null and s.content ->> 'place' <> '' and s.published_at > now() - interval '90 days'
    group by lower(s.content ->> 'place') order by 2 desc, 1 limit ${mostUnknown}`);
  return rows;
}
