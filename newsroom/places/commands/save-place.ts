import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { placeSpellings, places } from "#db/schema/places.ts";
import { RedaksiError } from "#lib/errors.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { placeProblem, readSpellings } from "../rules.ts";
import type { PlaceKind } from "../types.ts";
import { listAgain, recordPlace, refuseTakenSpellings } from "./place-work.ts";

/**
 * Sets a place's name, kind and spellings; stories come under it, or leave it, by their datelines. Throws
 * `forbidden`, `not-found`, `invalid` or `stale`. Returns the new version.
 */
export async function savePlace(
  request: {
    actor: PersonActor;
    placeId: string;
    expectedVersion: number;
    name: string;
    kind: PlaceKind;
    spellings: string;
  },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor, placeId, kind } = request;
  demandKeeper(actor);
  const name = cleanLine(request.name);
  const spellings = readSpellings(name, request.spellings);
  const problem = placeProblem(name, spellings);
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
  return executor.transaction(async (tx) => {
    const [place] = await tx.select().from(places).where(eq(places.id, placeId)).for("update");
    if (!place) throw new RedaksiError("not-found", "place-not-found");
    if (place.version !== request.expectedVersion) throw new RedaksiError("stale", "place-changed");
    await refuseTakenSpellings(tx, spellings, placeId);
    const before = await tx
      .delete(placeSpellings)
      .where(eq(placeSpellings.placeId, placeId))
      .returning({ spelling: placeSpellings.spelling });
    await tx.insert(placeSpellings).values(spellings.map((spelling) => ({ spelling, placeId })));
    const version = place.version + 1;
    await tx.update(places).set({ name, kind, version }).where(eq(places.id, placeId));
    await listAgain(tx, [...new Set([...spellings, ...before.map(({ spelling }) => spelling)])]);
    const details = { name, kind, spellings: spellings.join(", ") };
    await recordPlace(tx, { actor, event: "place.save", placeId, details });
    return { version };
  });
}
