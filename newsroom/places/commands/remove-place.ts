import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { places } from "#db/schema/places.ts";
import { RedaksiError } from "#lib/errors.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { recordPlace } from "./place-work.ts";

/**
 * Takes a place away: its page is gone, its stories stay where they are. Added again under its name it has them
 * again. Throws `forbidden`, `not-found` or `stale`.
 */
export async function removePlace(
  request: { actor: PersonActor; placeId: string; expectedVersion: number },
  executor: Executor = db(),
): Promise<{ name: string }> {
  const { actor, placeId } = request;
  demandKeeper(actor);
  return executor.transaction(async (tx) => {
    const [place] = await tx.select().from(places).where(eq(places.id, placeId)).for("update");
    if (!place) throw new RedaksiError("not-found", "place-not-found");
    if (place.version !== request.expectedVersion) throw new RedaksiError("stale", "place-changed");
    await tx.delete(places).where(eq(places.id, placeId));
    await recordPlace(tx, { actor, event: "place.remove", placeId, details: { name: place.name } });
    return { name: place.name };
  });
}
