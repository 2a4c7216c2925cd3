import type { Executor } from "#db/client.ts";
import { type FrozenDraft, freezeDraft } from "./freeze-draft.ts";
import { type MoveRequest, personIdOf } from "./move-story.ts";

/**
 * An editor's word that the draft may go to readers. `seenVector` as in `submitStory`, for one who approves out of
 * the editor; `seenDraft` is the version of the draft that was read, for one who approves out of the review view.
 */
export type Approval = MoveRequest & {
  note?: string;
  seenVector?: Uint8Array | undefined;
  seenDraft?: number | undefined;
};

/** Freezes the draft as readers will get it: complete, settled, and just what the editor saw. */
export function freezeForReaders(
  tx: Executor,
  { actor, storyId, seenVector, seenDraft }: Approval,
  reason: "approve" | "update",
): Promise<FrozenDraft> {
  const personId = personIdOf(actor);
  const request = { storyId, personId, reason, seenVector, seenDraft };
  return freezeDraft(tx, { ...request, mustBeComplete: true, mustBeSettled: true });
}
