import { db, type Executor } from "#db/client.ts";
import { assignments } from "#db/schema/assignments.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { announceMove } from "#newsroom/workflow/edition.ts";
import { mayPitch } from "../policy.ts";
import { briefProblem, cleanBrief, cleanSubject, happensProblem, subjectProblem } from "../rules.ts";
import type { Subject } from "../types.ts";
import { beginPlannedStory, clockOf, demandSection, recordPlanning, refuse } from "./begin-planned-story.ts";

/** Offers a story to the editors of its section: what, why, where, when. Throws `forbidden` or `invalid`. */
export async function pitchStory(
  pitch: { actor: PersonActor; subject: Subject; why: string; happensAt: Date | null },
  executor: Executor = db(),
): Promise<{ storyId: string }> {
  const { actor, happensAt } = pitch;
  const decision = mayPitch(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const subject = cleanSubject(pitch.subject);
  const why = cleanBrief(pitch.why);
  refuse(subjectProblem(subject));
  if (!/\p{L}/u.test(why)) throw new RedaksiError("invalid", "pitch-why-missing");
  refuse(briefProblem(why));
  const personId = actor.personId;
  return executor.transaction(async (tx) => {
    refuse(happensProblem(happensAt, await clockOf(tx)));
    await demandSection(tx, subject.sectionId);
    const storyId = await beginPlannedStory(tx, {
      state: "pitch",
      writerId: personId,
      writerIds: [personId],
      subject,
    });
    await tx
      .insert(assignments)
      .values({ storyId, pitchedById: personId, why, place: subject.place, happensAt });
    await recordPlanning(tx, { event: "assignment.pitch", storyId, personId });
    await announceMove(tx, storyId);
    return { storyId };
  });
}
