import { eq } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { assignees, assignments } from "#db/schema/assignments.ts";
import { RedaksiError } from "#lib/errors.ts";
import { replaceDraft } from "#newsroom/drafts/commands/replace-draft.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import {
  type LockedStory,
  type MoveOutcome,
  type MoveRequest,
  moveStory,
  personIdOf,
} from "#newsroom/workflow/move-story.ts";
import { isPlannedState } from "#newsroom/workflow/rules.ts";
import { mayAssignIn } from "../policy.ts";
import { cleanBrief, cleanSubject, subjectProblem, termsProblem } from "../rules.ts";
import type { Subject, Terms } from "../types.ts";
import { askPeople } from "./ask-people.ts";
import { demandSection, refuse } from "./begin-planned-story.ts";

type AssignRequest = MoveRequest & { terms: Terms; subject?: Subject | undefined; note?: string };

/** An editor accepts a pitch as an assignment: to whom, until when, with what brief. */
export function assignStory(request: AssignRequest, executor?: Executor): Promise<MoveOutcome> {
  return setTerms("assign", request, executor);
}

/**
 * Hands an assignment over, or changes its deadline or brief, also when it is being written already. Then its
 * title, section and place are the draft's own: to change them here is refused as `invalid`.
 */
export function reassignStory(request: AssignRequest, executor?: Executor): Promise<MoveOutcome> {
  return setTerms("reassign", request, executor);
}

function setTerms(
  verb: "assign" | "reassign",
  request: AssignRequest,
  executor?: Executor,
): Promise<MoveOutcome> {
  const terms = { ...request.terms, brief: cleanBrief(request.terms.brief) };
  const subject = request.subject ? cleanSubject(request.subject) : null;
  const carryOut = async (tx: Executor, story: LockedStory) => {
    const [plan] = await tx.select().from(assignments).where(eq(assignments.storyId, story.id));
    refuse(termsProblem(terms, story.now, plan?.deadlineAt ?? null));
    if (subject) await changeSubject(tx, request, story, subject);
    const asked = await tx
      .select({ id: assignees.personId })
      .from(assignees)
      .where(eq(assignees.storyId, story.id));
    // A draft that nobody was asked for lies with its writers: those are replaced.
    const before = asked.length > 0 ? asked.map(({ id }) => id) : story.writerIds;
    const chosen = await askPeople(tx, {
      storyId: story.id,
      personId: personIdOf(request.actor),
      terms,
      before,
      told: verb === "assign" ? "assignment-given" : "story-handed-over",
      ...(subject ? { place: subject.place } : {}),
    });
    const writerId = chosen.includes(story.writerId) ? story.writerId : (chosen[0] ?? story.writerId);
    return { set: { writerId } };
  };
  return moveStory(request, { verb, note: request.note ?? "", carryOut }, executor);
}

async function changeSubject(
  tx: Executor,
  { actor }: MoveRequest,
  story: LockedStory,
  subject: Subject,
): Promise<void> {
  if (!isPlannedState(story.state)) throw new RedaksiError("invalid", "subject-is-written");
  refuse(subjectProblem(subject));
  await demandSection(tx, subject.sectionId);
  const decision = mayAssignIn(actor, subject.sectionId);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const { content } = await openDraft(tx, story.id);
  await replaceDraft(tx, {
    storyId: story.id,
    content: { ...content, ...subject },
    personId: personIdOf(actor),
  });
}
