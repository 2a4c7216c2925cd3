import { count } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { placeSpellings, places } from "#db/schema/places.ts";
import { RedaksiError } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mostPlaces } from "../limits.ts";
import { placeProblem, readSpellings } from "../rules.ts";
import type { PlaceKind } from "../types.ts";
import { listAgain, recordPlace, refuseTakenSpellings } from "./place-work.ts";

/**
 * Adds a place, and brings the stories under it whose datelines are spelled so. Its address is made from its name
 * and never changes. Throws `forbidden`, `invalid`, or `conflict` when there are enough. Says how many stories it has.
 */
export async function addPlace(
  request: { actor: PersonActor; name: string; kind: PlaceKind; spellings: string },
  executor: Executor = db(),
): Promise<{ placeId: string; stories: number }> {
  const { actor, kind } = request;
  demandKeeper(actor);
  const name = cleanLine(request.name);
  const spellings = readSpellings(name, request.spellings);
  const problem = placeProblem(name, spellings);
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
  return executor.transaction(async (tx) => {
    await refuseTakenSpellings(tx, spellings, null);
    const [now] = await tx.select({ count: count() }).from(places);
    if ((now?.count ?? 0) >= mostPlaces)
      throw new RedaksiError("conflict", "places-many", { limit: mostPlaces });
    const slug = slugify(kind === "city" ? `Kota ${name.replace(/^kota\s+/i, "")}` : name);
    const [place] = await tx
      .insert(places)
      .values({ name, kind, slug })
      .onConflictDoNothing()
      .returning({ id: places.id });
    if (!place) throw new RedaksiError("invalid", "place-taken", { name });
    await tx.insert(placeSpellings).values(spellings.map((spelling) => ({ spelling, placeId: place.id })));
    const stories = await listAgain(tx, spellings);
    await recordPlace(tx, { actor, event: "place.add", placeId: place.id, details: { name, kind } });
    return { placeId: place.id, stories };
  });
}
