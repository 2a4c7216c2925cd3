import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { Decision, PersonActor } from "#newsroom/staff/types.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { putInOutbox } from "#newsroom/workflow/outbox.ts";
import { mayCorrect } from "../policy.ts";
import type { CorrectionProblem } from "../rules.ts";

/**
 * Locks what readers are given of a story, so that two editors correct it one after the other. Throws
 * `not-found` for what the actor may not read, `forbidden` where they are no editor of its section, and
 * `invalid` while readers cannot see it: nothing is corrected that is not published.
 */
export async function lockCorrectedStory(tx: Executor, actor: PersonActor, storyId: string): Promise<void> {
  if (!(await storyForStaff(actor, storyId, tx))) throw new RedaksiError("not-found", "story-not-found");
  const [row] = await tx
    .select({ sectionId: publications.sectionId })
    .from(publications)
    .where(eq(publications.storyId, storyId))
    .for("update");
  if (!row) throw new RedaksiError("invalid", "correction-target-not-public");
  demand(mayCorrect(actor, row));
  const [open] = await tx
    .select({ storyId: publicStories.storyId })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  if (!open) throw new RedaksiError("invalid", "correction-target-not-public");
}

/** Moves the time at which readers and feeds see a story as changed, and makes every cached page stale. */
export async function showChange(tx: Executor, storyId: string): Promise<void> {
  const [shown] = await tx
    .update(publications)
    .set({ updatedAt: sql`now()` })
    .where(eq(publications.storyId, storyId))
    .returning({ revisionId: publications.revisionId, updatedAt: publications.updatedAt });
  await raiseEdition(tx);
  if (shown?.updatedAt) {
    const { revisionId, updatedAt } = shown;
    await putInOutbox(tx, {
      topic: "story-corrected",
      storyId,
      revisionId,
      occasion: updatedAt.toISOString(),
    });
  }
}

/** Records what was done about a published story, in the caller's transaction. */
export async function recordCorrection(
  tx: Executor,
  record: {
    event: "correction.publish" | "correction.withdraw" | "story.link" | "story.unlink";
    actor: PersonActor;
    storyId: string;
    details: Record<string, string | boolean>;
  },
): Promise<void> {
  const { event, actor, storyId, details } = record;
  await tx.insert(history).values({ event, subjectId: storyId, personId: actor.personId, details });
}

/** Throws `forbidden` with the reason of a refusal. */
export function demand(decision: Decision): void {
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}

/** Throws `invalid` for a problem that a rule found. */
export function refuse(problem: CorrectionProblem | null): void {
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
}
