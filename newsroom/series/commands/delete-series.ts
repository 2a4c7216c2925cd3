import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { series } from "#db/schema/series.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayDeleteSeries } from "../policy.ts";
import { demand, lockSeries, recordSeries } from "./series-work.ts";

/** Deletes a series; its stories stay as they are. Throws `forbidden`, `not-found` or `stale`. */
export async function deleteSeries(
  request: { readonly actor: PersonActor; readonly seriesId: string; readonly expectedVersion: number },
  executor: Executor = db(),
): Promise<void> {
  const { actor, seriesId } = request;
  await executor.transaction(async (tx) => {
    demand(mayDeleteSeries(actor, []));
    const { name, parts } = await lockSeries(tx, request);
    demand(mayDeleteSeries(actor, parts));
    await tx.delete(series).where(eq(series.id, seriesId));
    await recordSeries(tx, {
      event: "series.delete",
      actor,
      seriesId,
      details: { name, parts: parts.map(({ storyId }) => storyId).join(",") },
    });
  });
}
