import type { Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { activeActor } from "#newsroom/staff/queries.ts";
import { type LockedStory, type MoveOutcome, type MoveRequest, moveStory } from "../move-story.ts";
import { mayApprove } from "../policy.ts";

/**
 * Hands the review of a story to another editor, who finds it on their desk with the note. Throws `invalid` when
 * that person does not work here any more or could not approve this story.
 */
export function handOverReview(
  request: MoveRequest & { colleagueId: string; note?: string },
  executor?: Executor,
): Promise<MoveOutcome> {
  const { colleagueId } = request;
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const colleague = await activeActor(colleagueId, tx);
    if (!colleague) throw new RedaksiError("invalid", "person-unknown");
    if (colleagueId === story.reviewerId)
      throw new RedaksiError("invalid", "review-is-theirs", { name: colleague.name });
    if (!mayApprove(colleague, story, await siteSettings(tx)))
      throw new RedaksiError("invalid", "colleague-may-not-review", { name: colleague.name });
    return {
      set: { reviewerId: colleagueId },
      revisionId: story.submittedRevisionId,
      toPersonId: colleagueId,
    };
  };
  return moveStory(request, { verb: "hand-over", note: request.note ?? "", carryOut }, executor);
}
