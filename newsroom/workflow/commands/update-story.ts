import { eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { restoreDraft } from "#newsroom/drafts/commands/restore-draft.ts";
import { raiseEdition } from "../edition.ts";
import { demandBothApprovals } from "../first-approval.ts";
import { freezeDraft } from "../freeze-draft.ts";
import { type Approval, freezeForReaders } from "../freeze-for-readers.ts";
import {
  type LockedStory,
  type MoveOutcome,
  type MoveRequest,
  moveStory,
  personIdOf,
} from "../move-story.ts";
import { putInOutbox } from "../outbox.ts";
import { setPublication } from "../publication.ts";

/** Opens the working copy of a published story; readers keep the live one. */
export function openUpdate(
  request: MoveRequest & { note?: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  return moveStory(request, { verb: "open-update", note: request.note ?? "" }, executor);
}

/** Brings the reviewed working copy out in place of the live story, with the time shown as "Diperbarui". */
export function publishUpdate(request: Approval, executor?: Executor): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const frozen = await freezeForReaders(tx, request, "update");
    await demandBothApprovals(tx, story, frozen);
    const { revisionId } = frozen;
    const [live] = await tx.select().from(publications).where(eq(publications.storyId, story.id));
    if (!live) throw new Error("a published story has a publication");
    await setPublication(tx, {
      storyId: story.id,
      revisionId,
      editorId: personIdOf(request.actor),
      visibleAt: live.visibleAt,
      embargoUntil: live.embargoUntil,
      updatedAt: story.now,
    });
    await raiseEdition(tx);
    await putInOutbox(tx, { topic: "story-updated", storyId: story.id, revisionId });
    return { set: { approvedRevisionId: revisionId, reviewerId: personIdOf(request.actor) }, revisionId };
  };
  return moveStory(request, { verb: "publish-update", note: request.note ?? "", carryOut }, executor);
}

/** Drops the working copy: it is kept as a revision, and the draft goes back to what readers see. */
export function discardUpdate(
  request: MoveRequest & { note?: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  const carryOut = async (tx: Executor, story: LockedStory) => {
    if (!story.approvedRevisionId) throw new Error("a published story has a pinned revision");
    await freezeDraft(tx, {
      storyId: story.id,
      personId: personIdOf(request.actor),
      reason: "return",
      mustBeComplete: false,
    });
    await restoreDraft(tx, {
      storyId: story.id,
      revisionId: story.approvedRevisionId,
      personId: personIdOf(request.actor),
    });
    return { set: { reviewerId: null }, revisionId: story.approvedRevisionId };
  };
  return moveStory(request, { verb: "discard-update", note: request.note ?? "", carryOut }, executor);
}
