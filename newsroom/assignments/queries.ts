import { and, asc, desc, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { assignees, assignments } from "#db/schema/assignments.ts";
import { history } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { rolesOfPerson } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { hasRole } from "#newsroom/stories/policy.ts";
import { ofMySections, readableStories } from "#newsroom/stories/readable.ts";
import { mayAssignSomewhere, mayTakeAssignment } from "./policy.ts";
import {
  type Assignee,
  type Candidate,
  type PlannedStory,
  type PlanningEvent,
  type PlanningEventName,
  planningEvents,
} from "./types.ts";

const pitcher = alias(people, "pitcher");
const assigner = alias(people, "assigner");
const listLimit = 100;

const assigneesOfStory = sql<Assignee[]>`coalesce((
  select json_agg(json_build_object('id', p.id, 'name', p.name, 'answer', a.answer, 'reason', a.reason)
    order by a.asked_at, p.name)
  from ${assignees} a join ${people} p on p.id = a.person_id where a.story_id = ${stories.id}), '[]'::json)`;

function plannedStories(actor: PersonActor, condition: SQL | undefined, executor: Executor) {
  return executor
    .select({
      id: stories.id,
      title: stories.title,
      state: stories.state,
      version: stories.version,
      section: sections.name,
      sectionId: stories.sectionId,
      why: sql<string>`coalesce(${assignments.why}, '')`,
      brief: sql<string>`coalesce(${assignments.brief}, '')`,
      place: sql<string>`coalesce(${assignments.place}, '')`,
      happensAt: assignments.happensAt,
      deadlineAt: assignments.deadlineAt,
      pitchedBy: pitcher.name,
      assignedBy: assigner.name,
      stateSince: stories.stateSince,
      assignees: assigneesOfStory,
    })
    .from(stories)
    .leftJoin(assignments, eq(assignments.storyId, stories.id))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(pitcher, eq(pitcher.id, assignments.pitchedById))
    .leftJoin(assigner, eq(assigner.id, assignments.assignedById))
    .where(and(readableStories(actor), condition))
    .$dynamic();
}

const byDeadline = sql`${assignments.deadlineAt} asc nulls last`;

/** One story with what is planned about it, or null when there is none or the asker may not read it. */
export async function plannedStory(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<PlannedStory | null> {
  const [row] = await plannedStories(actor, eq(stories.id, storyId), executor);
  return row ?? null;
}

/** What editors asked of this person and nobody has begun; the next due first. */
export async function assignmentsOf(actor: PersonActor, executor: Executor = db()): Promise<PlannedStory[]> {
  const mine = sql`exists (select 1 from ${storyWriters} where ${storyWriters.storyId} = ${stories.id} and ${storyWriters.personId} = ${actor.personId})`;
  return plannedStories(actor, and(eq(stories.state, "assigned"), mine), executor)
    .orderBy(byDeadline, asc(stories.id))
    .limit(listLimit);
}

/** What this person has offered and nobody has answered yet; the longest waiting first. */
export async function pitchesOf(actor: PersonActor, executor: Executor = db()): Promise<PlannedStory[]> {
  const mine = eq(assignments.pitchedById, actor.personId);
  return plannedStories(actor, and(eq(stories.state, "pitch"), mine), executor)
    .orderBy(asc(stories.stateSince))
    .limit(listLimit);
}

/** What is offered to this person as an editor: the longest waiting first. Nobody else gets any. */
export async function pitchesAwaiting(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<PlannedStory[]> {
  if (!mayAssignSomewhere(actor)) return [];
  const condition = and(eq(stories.state, "pitch"), ofMySections(actor));
  return plannedStories(actor, condition, executor).orderBy(asc(stories.stateSince)).limit(listLimit);
}

/** Who has what until when, in the sections of this editor: asked for, or being written; the next due first. */
export async function assignmentsInHand(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<PlannedStory[]> {
  if (!mayAssignSomewhere(actor)) return [];
  const asked = or(
    eq(stories.state, "assigned"),
    and(inArray(stories.state, ["draft", "changes-requested"]), isNotNull(assignments.deadlineAt)),
  );
  return plannedStories(actor, and(asked, ofMySections(actor)), executor)
    .orderBy(byDeadline, asc(stories.id))
    .limit(listLimit);
}

/** What happened to a planned story besides its moves, latest first. The caller has asked who may read it. */
export async function planningOf(storyId: string, executor: Executor = db()): Promise<PlanningEvent[]> {
  const rows = await executor
    .select({
      id: history.id,
      event: sql<PlanningEventName>`${history.event}`,
      name: people.name,
      at: history.at,
      reason: sql<string>`coalesce(${history.details} ->> 'reason', '')`,
      deadlineAt: sql<string | null>`${history.details} ->> 'deadlineAt'`,
      people: sql<string[]>`array(select p.name from ${people} p
        where p.id::text = any(string_to_array(${history.details} ->> 'people', ',')) order by p.name)`,
    })
    .from(history)
    .leftJoin(people, eq(people.id, history.personId))
    .where(and(eq(history.subjectId, storyId), inArray(history.event, [...planningEvents])))
    .orderBy(desc(history.at), desc(history.id))
    .limit(listLimit);
  return rows.map((row) => ({ ...row, deadlineAt: row.deadlineAt ? new Date(row.deadlineAt) : null }));
}

/** Everybody to whom an assignment may be given, by name, with how much they have in hand. */
export async function candidates(
  { pitcherOf }: { pitcherOf: string | null },
  executor: Executor = db(),
): Promise<Candidate[]> {
  const rows = await executor
    .select({
      id: people.id,
      name: people.name,
      roles: rolesOfPerson,
      open: sql<number>`(select count(*)::int from ${assignees} a join ${stories} s on s.id = a.story_id
        where a.person_id = "people"."id" and a.answer <> 'cannot' and s.state in ('assigned', 'draft', 'changes-requested'))`,
      pitched: sql<boolean>`exists (select 1 from ${assignments} b where b.story_id = ${pitcherOf}::uuid and b.pitched_by_id = ${people.id})`,
    })
    .from(people)
    .where(eq(people.status, "active"))
    .orderBy(asc(people.name));
  return rows
    .filter(({ roles, pitched }) => mayTakeAssignment(roles, pitched))
    .map(({ id, name, open }) => ({ id, name, open }));
}

/** The sections in which somebody may ask for a story, in the site's order. */
export async function sectionsToAssignIn(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<{ id: string; name: string }[]> {
  if (!mayAssignSomewhere(actor)) return [];
  const own = hasRole(actor, "managing-editor") ? undefined : inArray(sections.id, [...actor.sectionIds]);
  return executor
    .select({ id: sections.id, name: sections.name })
    .from(sections)
    .where(own)
    .orderBy(asc(sections.position), asc(sections.name));
}
