import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { corrections, readerRequests } from "#db/schema/corrections.ts";
import { publications } from "#db/schema/publications.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayCorrect } from "../policy.ts";
import { cleanLines, reasonProblem } from "../rules.ts";
import { demand, recordCorrection, refuse, showChange } from "./correction-work.ts";
import { writeStep } from "./request-work.ts";

/**
 * Takes a correction back that was published by mistake. It leaves the story, and stays in the register and
 * on the public list with the reason. Requests that it answered are open again: nobody was answered.
 */
export async function withdrawCorrection(
  request: { actor: PersonActor; correctionId: string; reason: string },
  executor: Executor = db(),
): Promise<void> {
  const { actor, correctionId } = request;
  const reason = cleanLines(request.reason);
  await executor.transaction(async (tx) => {
    // Requests before stories, as every command locks them.
    const answered = await tx
      .select({
        id: readerRequests.id,
        storyId: readerRequests.storyId,
        version: readerRequests.version,
      })
      .from(readerRequests)
      .where(eq(readerRequests.correctionId, correctionId))
      .for("update");
    const [row] = await tx
      .select({
        storyId: corrections.storyId,
        sectionId: publications.sectionId,
        withdrawnAt: corrections.withdrawnAt,
      })
      .from(corrections)
      .innerJoin(publications, eq(publications.storyId, corrections.storyId))
      .where(eq(corrections.id, correctionId))
      .for("update");
    if (!row) throw new RedaksiError("not-found", "correction-not-found");
    demand(mayCorrect(actor, row));
    if (row.withdrawnAt) throw new RedaksiError("stale", "correction-withdrawn-already");
    refuse(reasonProblem(reason));
    await tx
      .update(corrections)
      .set({ withdrawnAt: sql`now()`, withdrawnById: actor.personId, withdrawalReason: reason })
      .where(and(eq(corrections.id, correctionId), isNull(corrections.withdrawnAt)));
    for (const request of answered)
      await writeStep(tx, { ...request, next: "taken" }, { verb: "reopen", actor, note: reason });
    await recordCorrection(tx, {
      event: "correction.withdraw",
      actor,
      storyId: row.storyId,
      details: { correctionId, reason },
    });
    await showChange(tx, row.storyId);
  });
}
