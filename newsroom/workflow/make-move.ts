import { RedaksiError } from "#lib/errors.ts";
import { parseForm } from "#lib/parse-form.ts";
import {
  acceptPitch,
  cancelAssignment,
  declinePitch,
  takeBackPitch,
} from "#newsroom/assignments/commands/answer-pitch.ts";
import { assignStory, reassignStory } from "#newsroom/assignments/commands/assign-story.ts";
import { startWriting } from "#newsroom/assignments/commands/start-writing.ts";
import { readTerms } from "#newsroom/assignments/schema.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { approveFirst, approveUpdateFirst } from "./commands/approve-first.ts";
import { approveStory } from "./commands/approve-story.ts";
import { adoptEdit, discardEdit, editApproved, reopenStory } from "./commands/edit-approved.ts";
import { handOverReview } from "./commands/hand-over-review.ts";
import { publishStory } from "./commands/publish-story.ts";
import { recallStory, recallUpdate } from "./commands/recall-story.ts";
import { returnStory, returnUpdate } from "./commands/return-story.ts";
import { rescheduleStory, scheduleStory, unscheduleStory } from "./commands/schedule-story.ts";
import { spikeStory, unspikeStory } from "./commands/spike-story.ts";
import { submitStory, submitUpdate } from "./commands/submit-story.ts";
import { discardUpdate, openUpdate, publishUpdate } from "./commands/update-story.ts";
import { reinstateStory, withdrawStory } from "./commands/withdraw-story.ts";
import type { MoveOutcome } from "./move-story.ts";
import { type MoveInput, moveInputSchema } from "./schema.ts";

/** From the words of a screen to the one command that the verb names. Throws as the commands do. */
export async function makeMove(actor: PersonActor, input: MoveInput): Promise<MoveOutcome> {
  const asked = parseForm(moveInputSchema, input);
  const { verb, note, storyId, expectedVersion, seenDraft } = asked;
  const request = { actor, storyId, expectedVersion };
  const seenVector = asked.seenVector ? new Uint8Array(Buffer.from(asked.seenVector, "base64")) : undefined;
  const embargoUntil = asked.embargoUntil ? new Date(asked.embargoUntil) : null;
  // Without a time the date is invalid, and the command says so.
  const publishAt = new Date(asked.publishAt ?? Number.NaN);
  switch (verb) {
    case "accept-pitch":
      return acceptPitch({ ...request, note });
    case "decline-pitch":
      return declinePitch({ ...request, reason: note });
    case "take-back-pitch":
      return takeBackPitch(request);
    case "assign":
    case "reassign": {
      if (!asked.assignment) throw new RedaksiError("invalid", "assignment-terms-missing");
      const { subject, terms } = asked.assignment;
      const given = { ...request, note, subject, terms: readTerms(terms) };
      return verb === "assign" ? assignStory(given) : reassignStory(given);
    }
    case "cancel-assignment":
      return cancelAssignment({ ...request, reason: note });
    case "start-writing":
      return startWriting(request);
    case "submit":
      return submitStory({ ...request, note, seenVector });
    case "submit-update":
      return submitUpdate({ ...request, note, seenVector });
    case "recall":
      return recallStory(request);
    case "recall-update":
      return recallUpdate(request);
    case "return":
      return returnStory({ ...request, reason: note });
    case "return-update":
      return returnUpdate({ ...request, reason: note });
    case "hand-over":
      if (!asked.colleagueId) throw new RedaksiError("invalid", "colleague-missing");
      return handOverReview({ ...request, note, colleagueId: asked.colleagueId });
    case "approve-first":
      return approveFirst({ ...request, note, seenVector, seenDraft });
    case "reopen":
      return reopenStory(request);
    case "edit-approved":
      return editApproved(request);
    case "adopt-edit":
      return adoptEdit({ ...request, note, seenVector, seenDraft });
    case "discard-edit":
      return discardEdit(request);
    case "approve":
      return approveStory({ ...request, note, seenVector, seenDraft });
    case "schedule":
      return scheduleStory({ ...request, publishAt, embargoUntil });
    case "reschedule":
      return rescheduleStory({ ...request, publishAt, embargoUntil });
    case "unschedule":
      return unscheduleStory(request);
    case "publish":
      return publishStory(request);
    case "open-update":
      return openUpdate({ ...request, note });
    case "approve-update-first":
      return approveUpdateFirst({ ...request, note, seenVector, seenDraft });
    case "publish-update":
      return publishUpdate({ ...request, note, seenVector, seenDraft });
    case "discard-update":
      return discardUpdate({ ...request, note });
    case "withdraw":
      if (!asked.ground) throw new RedaksiError("invalid", "ground-missing");
      return withdrawStory({ ...request, ground: asked.ground, reason: note });
    case "reinstate":
      return reinstateStory({ ...request, reason: note });
    case "spike":
      return spikeStory({ ...request, reason: note });
    case "unspike":
      return unspikeStory(request);
    case "publish-due":
      throw new RedaksiError("forbidden", "needs-due-job");
  }
}
