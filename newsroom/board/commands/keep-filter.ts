import { and, count, eq, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { boardFilters } from "#db/schema/board-filters.ts";
import { history } from "#db/schema/history.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { maxFilterNameLength, maxFilterQueryLength, maxKeptFilters } from "../limits.ts";
import { mayChangeFilter, mayKeepFilter } from "../policy.ts";
import { boardPath, parseBoardFilter } from "../schema.ts";

/**
 * Keeps a filter of the board under a name. What the address asks for is read as the board reads it; a page
 * or a week is not a part of it. Throws `forbidden`, `invalid`, or `conflict` when the person has a filter of
 * that name, or as many as one may have.
 */
export async function keepFilter(
  { actor, name, query, isShared }: { actor: PersonActor; name: string; query: string; isShared: boolean },
  executor: Executor = db(),
): Promise<{ id: string }> {
  const decision = mayKeepFilter(actor, { isShared });
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  refuseBadName(name);
  const kept = keptQuery(query);
  if (kept === "") throw new RedaksiError("invalid", "filter-empty");
  if (kept.length > maxFilterQueryLength) throw new RedaksiError("invalid", "form-malformed");
  return executor.transaction(async (tx) => {
    // One after the other for one person: two windows must not pass the limit or take one name twice.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, actor.personId)).for("no key update");
    await refuseTaken(tx, actor.personId, name, null);
    const [own] = await tx
      .select({ many: count() })
      .from(boardFilters)
      .where(eq(boardFilters.personId, actor.personId));
    if ((own?.many ?? 0) >= maxKeptFilters)
      throw new RedaksiError("conflict", "filters-full", { limit: maxKeptFilters });
    const [row] = await tx
      .insert(boardFilters)
      .values({ personId: actor.personId, name, query: kept, isShared })
      .returning({ id: boardFilters.id });
    if (!row) throw new Error("a filter was not kept");
    await record(tx, actor, "board.filter-kept", row.id, { name, isShared });
    return row;
  });
}

/** Gives a kept filter another name. Throws `not-found`, `stale`, `invalid` or `conflict`. */
export async function renameFilter(
  {
    actor,
    id,
    name,
    expectedVersion,
  }: { actor: PersonActor; id: string; name: string; expectedVersion: number },
  executor: Executor = db(),
): Promise<{ version: number }> {
  refuseBadName(name);
  return executor.transaction(async (tx) => {
    const filter = await lockFilter(tx, actor, id);
    if (filter.version !== expectedVersion) throw new RedaksiError("stale", "filter-changed");
    await refuseTaken(tx, filter.personId, name, id);
    const version = filter.version + 1;
    await tx.update(boardFilters).set({ name, version }).where(eq(boardFilters.id, id));
    await record(tx, actor, "board.filter-renamed", id, { name });
    return { version };
  });
}

/** Removes a kept filter. Throws `not-found` when there is none, or none that the actor may remove. */
export async function removeFilter(
  { actor, id }: { actor: PersonActor; id: string },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const { name, query, isShared } = await lockFilter(tx, actor, id);
    await tx.delete(boardFilters).where(eq(boardFilters.id, id));
    await record(tx, actor, "board.filter-removed", id, { name, query, isShared });
  });
}

/** What a filter keeps of an address: no page and no week, and only what the board understands. */
function keptQuery(query: string): string {
  const { filter } = parseBoardFilter(Object.fromEntries(new URLSearchParams(query)));
  return boardPath({ ...filter, after: null, week: null }).split("?")[1] ?? "";
}

function refuseBadName(name: string): void {
  if (!/[\p{L}\p{N}]/u.test(name)) throw new RedaksiError("invalid", "filter-name-missing");
  if (name.length > maxFilterNameLength)
    throw new RedaksiError("invalid", "filter-name-long", { limit: maxFilterNameLength });
}

async function refuseTaken(tx: Executor, personId: string, name: string, exceptId: string | null) {
  const [taken] = await tx
    .select({ id: boardFilters.id })
    .from(boardFilters)
    .where(
      and(
        eq(boardFilters.personId, personId),
        sql`lower(${boardFilters.name}) = lower(${name})`,
        exceptId ? ne(boardFilters.id, exceptId) : undefined,
      ),
    );
  if (taken) throw new RedaksiError("conflict", "filter-name-taken", { name });
}

async function lockFilter(tx: Executor, actor: PersonActor, id: string) {
  const [filter] = await tx.select().from(boardFilters).where(eq(boardFilters.id, id)).for("update");
  if (!filter || !mayChangeFilter(actor, filter).allowed)
    throw new RedaksiError("not-found", "filter-unknown");
  return filter;
}

async function record(
  tx: Executor,
  actor: PersonActor,
  event: string,
  subjectId: string,
  details: Record<string, string | boolean>,
): Promise<void> {
  await tx.insert(history).values({ event, personId: actor.personId, subjectId, details });
}
