import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { stories } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { announceMove } from "#newsroom/workflow/edition.ts";
import { mayAssignIn } from "../policy.ts";
import { cleanBrief, cleanSubject, subjectProblem, termsProblem } from "../rules.ts";
import type { Subject, Terms } from "../types.ts";
import { askPeople } from "./ask-people.ts";
import { beginPlannedStory, clockOf, demandSection, recordPlanning, refuse } from "./begin-planned-story.ts";

/** An editor asks people for a story in a section of theirs. Throws `forbidden` or `invalid`. */
export async function giveAssignment(
  request: { actor: PersonActor; subject: Subject; terms: Terms },
  executor: Executor = db(),
): Promise<{ storyId: string }> {
  const { actor } = request;
  const subject = cleanSubject(request.subject);
  const terms = { ...request.terms, brief: cleanBrief(request.terms.brief) };
  const decision = mayAssignIn(actor, subject.sectionId);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  refuse(subjectProblem(subject));
  const personId = actor.personId;
  return executor.transaction(async (tx) => {
    refuse(termsProblem(terms, await clockOf(tx), null));
    await demandSection(tx, subject.sectionId);
    const storyId = await beginPlannedStory(tx, {
      state: "assigned",
      writerId: personId,
      writerIds: [],
      subject,
    });
    await recordPlanning(tx, { event: "assignment.give", storyId, personId });
    const [writerId = personId] = await askPeople(tx, {
      storyId,
      personId,
      terms,
      before: [],
      place: subject.place,
      told: "assignment-given",
    });
    await tx.update(stories).set({ writerId }).where(eq(stories.id, storyId));
    await announceMove(tx, storyId);
    return { storyId };
  });
}
