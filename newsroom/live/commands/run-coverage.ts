import { and, eq, inArray, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { liveCoverages, liveReporters } from "#db/schema/live.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import { mayTakeAssignment } from "#newsroom/assignments/policy.ts";
import { rolesOfPerson } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { mayRunCoverage } from "../policy.ts";
import { canReopen } from "../rules.ts";
import { demand, lockCoverage, recordCoverage, tellConsoles, tellReaders } from "./live-work.ts";

/** Who reports, and whether what they send waits for an editor. */
export interface CoverageTerms {
  readonly actor: PersonActor;
  readonly storyId: string;
  readonly reporterIds: readonly string[];
  readonly entriesWait: boolean;
}

/**
 * Begins the coverage of a published story of the kind "live", by an editor of its section: its title, dek and text
 * went through approval, and the entries stand inside them. Throws `conflict` when it has begun already.
 */
export async function startCoverage(terms: CoverageTerms, executor: Executor = db()): Promise<void> {
  const { actor, storyId, entriesWait } = terms;
  await executor.transaction(async (tx) => {
    if (!(await storyForStaff(actor, storyId, tx))) throw new RedaksiError("not-found", "story-not-found");
    const [story] = await tx
      .select({ sectionId: publicStories.sectionId, kind: publicStories.kind })
      .from(publicStories)
      .where(eq(publicStories.storyId, storyId));
    if (!story) throw new RedaksiError("invalid", "live-story-not-public");
    demand(mayRunCoverage(actor, story));
    if (story.kind !== "live") throw new RedaksiError("invalid", "live-other-kind");
    const made = await tx
      .insert(liveCoverages)
      .values({ storyId, entriesWait, startedById: actor.personId })
      .onConflictDoNothing()
      .returning({ storyId: liveCoverages.storyId });
    if (made.length === 0) throw new RedaksiError("conflict", "live-already");
    await setReporters(tx, terms);
    await recordCoverage(tx, "live.start", actor, storyId, { entriesWait });
    // Every list shows from now on that the story is live.
    await raiseEdition(tx);
  });
}

/** Says anew who reports and whether entries wait. What waits already keeps waiting. */
export async function changeCoverage(terms: CoverageTerms, executor: Executor = db()): Promise<void> {
  const { actor, storyId, entriesWait } = terms;
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    demand(mayRunCoverage(actor, coverage));
    await tx.update(liveCoverages).set({ entriesWait }).where(eq(liveCoverages.storyId, storyId));
    await tx.delete(liveReporters).where(eq(liveReporters.storyId, storyId));
    await setReporters(tx, terms);
    await recordCoverage(tx, "live.change", actor, storyId, { entriesWait });
    await tellConsoles(tx, storyId);
  });
}

/** Ends a coverage: nothing more can be sent, and for readers the story is an article with its entries in order. */
export async function endCoverage(
  { actor, storyId }: { readonly actor: PersonActor; readonly storyId: string },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    demand(mayRunCoverage(actor, coverage));
    if (coverage.ended) throw new RedaksiError("conflict", "live-ended");
    await tx
      .update(liveCoverages)
      .set({ endedAt: sql`now()`, endedById: actor.personId })
      .where(eq(liveCoverages.storyId, storyId));
    await recordCoverage(tx, "live.end", actor, storyId);
    await tellReaders(tx, storyId);
    await raiseEdition(tx);
  });
}

/** Takes an ended coverage up again, within a day of its end. */
export async function reopenCoverage(
  { actor, storyId, now }: { readonly actor: PersonActor; readonly storyId: string; readonly now: Date },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    demand(mayRunCoverage(actor, coverage));
    if (!coverage.ended) throw new RedaksiError("conflict", "live-running");
    if (!canReopen(coverage.endedAt, now)) throw new RedaksiError("conflict", "live-too-late");
    await tx
      .update(liveCoverages)
      .set({ endedAt: null, endedById: null })
      .where(eq(liveCoverages.storyId, storyId));
    await recordCoverage(tx, "live.reopen", actor, storyId);
    await tellReaders(tx, storyId);
    await raiseEdition(tx);
  });
}

async function setReporters(tx: Executor, { storyId, reporterIds }: CoverageTerms): Promise<void> {
  const wanted = [...new Set(reporterIds)];
  const there = await tx
    .select({ id: people.id, roles: rolesOfPerson })
    .from(people)
    .where(and(inArray(people.id, wanted), eq(people.status, "active")));
  const able = there.filter(({ roles }) => mayTakeAssignment(roles, false));
  if (able.length === 0 || able.length < wanted.length)
    throw new RedaksiError("invalid", "live-reporter-unknown");
  await tx.insert(liveReporters).values(able.map(({ id }) => ({ storyId, personId: id })));
}
