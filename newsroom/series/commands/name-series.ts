import { db, type Executor } from "#db/client.ts";
import { series } from "#db/schema/series.ts";
import { RedaksiError } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepSeries } from "../policy.ts";
import { cleanSeries, seriesProblem } from "../rules.ts";
import type { SeriesWords } from "../types.ts";
import { demand, keepSeries, lockSeries, recordSeries, refuse } from "./series-work.ts";

/** Makes a series without parts. Throws `forbidden`, `invalid`, or `conflict` when another has its address. */
export async function makeSeries(
  { actor, ...words }: { readonly actor: PersonActor } & SeriesWords,
  executor: Executor = db(),
): Promise<{ seriesId: string }> {
  demand(mayKeepSeries(actor));
  const clean = cleanSeries(words);
  refuse(seriesProblem(clean));
  return executor.transaction(async (tx) => {
    const [made] = await tx
      .insert(series)
      .values({
        ...clean,
        slug: slugify(clean.name),
        createdById: actor.personId,
        changedById: actor.personId,
      })
      .onConflictDoNothing()
      .returning({ id: series.id });
    if (!made) throw new RedaksiError("conflict", "series-name-taken");
    await recordSeries(tx, {
      event: "series.make",
      actor,
      seriesId: made.id,
      details: { name: clean.name },
    });
    return { seriesId: made.id };
  });
}

/** Gives a series other words; its address stays. Throws `forbidden`, `invalid`, `not-found` or `stale`. */
export async function renameSeries(
  request: {
    readonly actor: PersonActor;
    readonly seriesId: string;
    readonly expectedVersion: number;
  } & SeriesWords,
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor, seriesId } = request;
  demand(mayKeepSeries(actor));
  const clean = cleanSeries(request);
  refuse(seriesProblem(clean));
  return executor.transaction(async (tx) => {
    const locked = await lockSeries(tx, request);
    const kept = await keepSeries(tx, locked, actor, clean);
    await recordSeries(tx, {
      event: "series.rename",
      actor,
      seriesId,
      details: { from: locked.name, name: clean.name },
    });
    return kept;
  });
}
