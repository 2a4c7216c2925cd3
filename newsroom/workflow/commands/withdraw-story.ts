import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { RedaksiError } from "#lib/errors.ts";
import { raiseEdition } from "../edition.ts";
import { type LockedStory, type MoveOutcome, type MoveRequest, moveStory } from "../move-story.ts";
import { putInOutbox } from "../outbox.ts";
import { type WithdrawalGround, withdrawalGrounds } from "../rules.ts";

/**
 * Takes a published story from readers, on a ground that Pedoman Media Siber clause 5 allows, with a reason
 * that is made public. Its address answers 410 with both, never 404.
 */
export function withdrawStory(
  request: MoveRequest & { ground: WithdrawalGround; reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    if (!withdrawalGrounds.includes(request.ground)) throw new RedaksiError("invalid", "ground-missing");
    await tx
      .update(publications)
      .set({
        withdrawnAt: sql`now()`,
        withdrawalGround: request.ground,
        withdrawalNote: request.reason.trim(),
      })
      .where(eq(publications.storyId, story.id));
    await raiseEdition(tx);
    if (story.approvedRevisionId) {
      await putInOutbox(tx, {
        topic: "story-withdrawn",
        storyId: story.id,
        revisionId: story.approvedRevisionId,
        occasion: story.version,
      });
    }
    return { revisionId: story.approvedRevisionId };
  };
  return moveStory(request, { verb: "withdraw", note: request.reason, carryOut }, executor);
}

/** Gives a withdrawn story back to readers, with the reason in its history. */
export function reinstateStory(
  request: MoveRequest & { reason: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    await tx
      .update(publications)
      .set({ withdrawnAt: null, withdrawalGround: null, withdrawalNote: null })
      .where(eq(publications.storyId, story.id));
    await raiseEdition(tx);
    if (story.approvedRevisionId) {
      await putInOutbox(tx, {
        topic: "story-reinstated",
        storyId: story.id,
        revisionId: story.approvedRevisionId,
        occasion: story.version,
      });
    }
    return { revisionId: story.approvedRevisionId };
  };
  return moveStory(request, { verb: "reinstate", note: request.reason, carryOut }, executor);
}
