import { and, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { revisionNames, revisions } from "#db/schema/revisions.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { mayNameRevision } from "../policy.ts";
import { revisionName, revisionNameLimit } from "../rules.ts";

/**
 * Gives a revision a name by which people find it again; "" takes the name away. The revision itself never
 * changes. Throws `not-found` for what the asker may not read, `forbidden`, `invalid` for a name too long.
 */
export async function nameRevision(
  request: { actor: PersonActor; storyId: string; revisionId: string; name: string },
  executor: Executor = db(),
): Promise<void> {
  const { actor, storyId, revisionId } = request;
  const name = revisionName(request.name);
  if (name === null)
    throw new RedaksiError("invalid", "revision-name-too-long", { limit: revisionNameLimit });
  await executor.transaction(async (tx) => {
    const story = await storyForStaff(actor, storyId, tx);
    const [revision] = await tx
      .select({ number: revisions.number })
      .from(revisions)
      .where(and(eq(revisions.id, revisionId), eq(revisions.storyId, storyId)));
    if (!story || !revision) throw new RedaksiError("not-found", "revision-not-found");
    const decision = mayNameRevision(actor, story);
    if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
    if (name === "") await tx.delete(revisionNames).where(eq(revisionNames.revisionId, revisionId));
    else {
      const values = { name, namedById: actor.personId, namedAt: sql`now()` };
      await tx
        .insert(revisionNames)
        .values({ revisionId, ...values })
        .onConflictDoUpdate({ target: revisionNames.revisionId, set: values });
    }
    await tx.insert(history).values({
      event: "revision.name",
      personId: actor.personId,
      subjectId: storyId,
      details: { number: revision.number, name },
    });
  });
}
