import { and, asc, eq, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { assignees, assignments } from "#db/schema/assignments.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { announceMove } from "#newsroom/workflow/edition.ts";
import { briefProblem, cleanBrief } from "../rules.ts";
import { recordPlanning, refuse } from "./begin-planned-story.ts";

/**
 * Somebody to whom an assignment was given says that they take it, or that they cannot and why. Who cannot no
 * longer holds it; when nobody is left, it stands with the editor who gave it. Throws `not-found` for everybody
 * who was not asked, `conflict` when it is no longer open, `invalid` without a reason.
 */
export async function answerAssignment(
  request: { actor: PersonActor; storyId: string; answer: "accepted" | "cannot"; reason: string },
  executor: Executor = db(),
): Promise<void> {
  const { storyId, answer } = request;
  const personId = request.actor.personId;
  const reason = answer === "cannot" ? cleanBrief(request.reason) : "";
  if (answer === "cannot" && !/\p{L}/u.test(reason))
    throw new RedaksiError("invalid", "cannot-reason-missing");
  refuse(briefProblem(reason));
  await executor.transaction(async (tx) => {
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for("update");
    const [asked] = await tx
      .select()
      .from(assignees)
      .where(and(eq(assignees.storyId, storyId), eq(assignees.personId, personId)));
    if (!story || !asked || asked.answer === "cannot") throw new RedaksiError("not-found", "story-not-found");
    if (story.state !== "assigned") throw new RedaksiError("conflict", "not-in-this-state");
    if (asked.answer === answer) return;
    await tx
      .update(assignees)
      .set({ answer, reason, answeredAt: sql`now()` })
      .where(and(eq(assignees.storyId, storyId), eq(assignees.personId, personId)));
    if (answer === "cannot") await letGo(tx, storyId, personId);
    await recordPlanning(tx, {
      event: answer === "accepted" ? "assignment.accept" : "assignment.cannot",
      storyId,
      personId,
      details: { reason },
    });
    await announceMove(tx, storyId);
  });
}

/** Takes the story out of somebody's hands: the next one who was asked stands for it, else its editor. */
async function letGo(tx: Executor, storyId: string, personId: string): Promise<void> {
  await tx
    .delete(storyWriters)
    .where(and(eq(storyWriters.storyId, storyId), eq(storyWriters.personId, personId)));
  const [next] = await tx
    .select({ id: assignees.personId })
    .from(assignees)
    .where(and(eq(assignees.storyId, storyId), ne(assignees.answer, "cannot")))
    .orderBy(asc(assignees.askedAt), asc(assignees.personId))
    .limit(1);
  const [plan] = await tx
    .select({ assignedById: assignments.assignedById })
    .from(assignments)
    .where(eq(assignments.storyId, storyId));
  const writerId = next?.id ?? plan?.assignedById;
  if (writerId) await tx.update(stories).set({ writerId }).where(eq(stories.id, storyId));
}
