import { and, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { assignees, assignments } from "#db/schema/assignments.ts";
import { people } from "#db/schema/staff.ts";
import { storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { newId } from "#lib/new-id.ts";
import { recordHappening } from "#newsroom/notices/commands/record-happening.ts";
import { rolesOfPerson } from "#newsroom/staff/queries.ts";
import { mayTakeAssignment } from "../policy.ts";
import type { Terms } from "../types.ts";
import { recordPlanning } from "./begin-planned-story.ts";

/**
 * Gives an assignment to exactly these people: who is new is asked, who had said that they cannot is asked
 * again, who is no longer named loses it. They are the story's writers from then on; `before` are those whose
 * place they take. Writers who were invited besides stay. Whoever is asked anew is told: of an assignment, or
 * that a story was handed over to them. Returns whom it was given to, in the order given.
 */
export async function askPeople(
  tx: Executor,
  request: {
    storyId: string;
    /** The editor who asks. */
    personId: string | null;
    terms: Terms;
    before: readonly string[];
    place?: string;
    told: "assignment-given" | "story-handed-over";
  },
): Promise<string[]> {
  const { storyId, personId, terms } = request;
  const chosen = [...new Set(terms.personIds)];
  const [plan] = await tx
    .select({ pitchedById: assignments.pitchedById })
    .from(assignments)
    .where(eq(assignments.storyId, storyId));
  await demandStaff(tx, chosen, plan?.pitchedById ?? null);
  const values = {
    assignedById: personId,
    brief: terms.brief,
    happensAt: terms.happensAt,
    deadlineAt: terms.deadlineAt,
    ...(request.place === undefined ? {} : { place: request.place }),
  };
  await tx
    .insert(assignments)
    .values({ storyId, ...values })
    .onConflictDoUpdate({ target: assignments.storyId, set: values });
  const gone = request.before.filter((id) => !chosen.includes(id));
  if (gone.length > 0) {
    await tx.delete(assignees).where(and(eq(assignees.storyId, storyId), inArray(assignees.personId, gone)));
    await tx
      .delete(storyWriters)
      .where(and(eq(storyWriters.storyId, storyId), inArray(storyWriters.personId, gone)));
  }
  const rows = chosen.map((id) => ({ storyId, personId: id }));
  const asked = await tx
    .insert(assignees)
    .values(rows)
    .onConflictDoUpdate({
      target: [assignees.storyId, assignees.personId],
      set: { answer: "asked", reason: "", askedAt: sql`now()`, answeredAt: null },
      setWhere: eq(assignees.answer, "cannot"),
    })
    .returning({ personId: assignees.personId });
  await tx.insert(storyWriters).values(rows).onConflictDoNothing();
  await recordPlanning(tx, {
    event: "assignment.terms",
    storyId,
    personId,
    details: { people: chosen.join(","), deadlineAt: terms.deadlineAt.toISOString() },
  });
  if (asked.length > 0) {
    await recordHappening(tx, {
      key: `asked:${newId()}`,
      event: request.told,
      storyId,
      fromId: personId,
      concernedIds: asked.map((row) => row.personId),
      note: terms.brief,
    });
  }
  return chosen;
}

/** Throws `invalid` when somebody is not active staff who may take an assignment. */
async function demandStaff(tx: Executor, chosen: readonly string[], pitcherId: string | null): Promise<void> {
  const staff = await tx
    .select({
      id: people.id,
      name: people.name,
      roles: rolesOfPerson,
    })
    .from(people)
    .where(and(inArray(people.id, [...chosen]), eq(people.status, "active")));
  if (staff.length < chosen.length) throw new RedaksiError("invalid", "person-unknown");
  const unfit = staff.find(({ id, roles }) => !mayTakeAssignment(roles, id === pitcherId));
  if (unfit) throw new RedaksiError("invalid", "person-takes-no-assignment", { name: unfit.name });
}
