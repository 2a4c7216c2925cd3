import { asc, eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { series, seriesParts } from "#db/schema/series.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { Decision, PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import type { SeriesProblem } from "../rules.ts";

/** A series that is held until the transaction ends, with its parts in their order. */
export interface LockedSeries {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly parts: readonly { readonly storyId: string; readonly sectionId: string }[];
}

/**
 * Locks a series for changing. Throws `not-found` when somebody deleted it, and `stale`, naming who changed it, when
 * it is not the one that was seen.
 */
export async function lockSeries(
  tx: Executor,
  { seriesId, expectedVersion }: { seriesId: string; expectedVersion: number },
): Promise<LockedSeries> {
  const [row] = await tx
    .select({ id: series.id, name: series.name, version: series.version, changedBy: people.name })
    .from(series)
    .leftJoin(people, eq(people.id, series.changedById))
    .where(eq(series.id, seriesId))
    .for("update", { of: series });
  if (!row) throw new RedaksiError("not-found", "series-not-found");
  if (row.version !== expectedVersion)
    throw new RedaksiError("stale", "series-changed-meanwhile", { name: row.changedBy ?? "–" });
  const parts = await tx
    .select({ storyId: seriesParts.storyId, sectionId: publications.sectionId })
    .from(seriesParts)
    .innerJoin(publications, eq(publications.storyId, seriesParts.storyId))
    .where(eq(seriesParts.seriesId, seriesId))
    .orderBy(asc(seriesParts.position), asc(seriesParts.storyId));
  return { id: row.id, name: row.name, version: row.version, parts };
}

/** Raises the version of a series, with what else changes of it, and says who did. */
export async function keepSeries(
  tx: Executor,
  { id, version }: Pick<LockedSeries, "id" | "version">,
  actor: PersonActor,
  change: Partial<Pick<typeof series.$inferInsert, "name" | "description">> = {},
): Promise<{ version: number }> {
  const next = version + 1;
  await tx
    .update(series)
    .set({ ...change, version: next, changedById: actor.personId, changedAt: sql`now()` })
    .where(eq(series.id, id));
  return { version: next };
}

/** Records what was done to a series and makes every cached page stale, in the caller's transaction. */
export async function recordSeries(
  tx: Executor,
  record: {
    event: "series.make" | "series.rename" | "series.parts" | "series.delete";
    actor: PersonActor;
    seriesId: string;
    details: Record<string, string | number | null>;
  },
): Promise<void> {
  const { event, actor, seriesId, details } = record;
  await tx.insert(history).values({ event, subjectId: seriesId, personId: actor.personId, details });
  await raiseEdition(tx);
}

/** Throws `forbidden` with the reason of a refusal. */
export function demand(decision: Decision): void {
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}

/** Throws `invalid` for a problem that a rule found. */
export function refuse(problem: SeriesProblem | null): void {
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
}
