import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { placeSpellings, places } from "#db/schema/places.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";

/** Throws `invalid` for a spelling that another place has: a dateline leads to one place. */
export async function refuseTakenSpellings(
  tx: Executor,
  spellings: readonly string[],
  ownId: string | null,
): Promise<void> {
  // Two who give one spelling to two places at a time: the second waits here and is refused.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('place-spellings'))`);
  const [taken] = await tx
    .select({ spelling: placeSpellings.spelling, place: places.name })
    .from(placeSpellings)
    .innerJoin(places, eq(places.id, placeSpellings.placeId))
    .where(
      and(
        inArray(placeSpellings.spelling, [...spellings]),
        ownId === null ? undefined : ne(placeSpellings.placeId, ownId),
      ),
    )
    .limit(1);
  if (taken) throw new RedaksiError("invalid", "spelling-taken", taken);
}

/** Brings the stories whose datelines are spelled so under the place that has the spelling now, or under none. */
export async function listAgain(tx: Executor, spellings: readonly string[]): Promise<number> {
  if (spellings.length === 0) return 0;
  const { rowCount } = await tx.execute(sql`
    update publications p
    set place_id = (select s.place_id from place_spellings s where s.spelling = lower(r.content ->> 'place'))
    from revisions r
    where r.id = p.revision_id and lower(r.content ->> 'place') in ${[...spellings]}`);
  return rowCount ?? 0;
}

/** Records what was done to a place, and makes readers' pages anew. */
export async function recordPlace(
  tx: Executor,
  record: { actor: PersonActor; event: string; placeId: string; details: Record<string, string | number> },
): Promise<void> {
  await tx.insert(history).values({
    event: record.event,
    personId: record.actor.personId,
    subjectId: record.placeId,
    details: record.details,
  });
  await raiseEdition(tx);
}
