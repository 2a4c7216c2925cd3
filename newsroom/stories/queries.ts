import { and, asc, desc, eq, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { assignments } from "#db/schema/assignments.ts";
import { moves } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import type { DeskStory, HandOver, MyStories, StoryForStaff, WantedStory } from "#newsroom/board/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { reviewStates, type StoryState } from "#newsroom/workflow/rules.ts";
import { hasRole, mayReadStory } from "./policy.ts";
import { ofMySections, readableStories } from "./readable.ts";

const writer = alias(people, "writer");
const reviewer = alias(people, "reviewer");
const firstApprover = alias(people, "first_approver");

const deskColumns = {
  id: stories.id,
  title: stories.title,
  state: stories.state,
  kind: stories.kind,
  section: sections.name,
  sectionAccent: sections.accent,
  writer: writer.name,
  reviewer: reviewer.name,
  wordCount: stories.wordCount,
  stateSince: stories.stateSince,
  touchedAt: stories.touchedAt,
  publishAt: stories.publishAt,
  embargoUntil: stories.embargoUntil,
  sensitive: stories.sensitive,
  firstApprovedBy: firstApprover.name,
  workingCopySince: stories.workingCopySince,
  version: stories.version,
  deadlineAt: assignments.deadlineAt,
};

/** Rows of a list, each with its names; only what the asker may read. Add order, condition and limit. */
export function deskStories(actor: PersonActor, condition: SQL | undefined, executor: Executor) {
  return executor
    .select(deskColumns)
    .from(stories)
    .innerJoin(writer, eq(writer.id, stories.writerId))
    .leftJoin(reviewer, eq(reviewer.id, stories.reviewerId))
    .leftJoin(firstApprover, eq(firstApprover.id, stories.firstApprovedById))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(assignments, eq(assignments.storyId, stories.id))
    .where(and(readableStories(actor), condition))
    .$dynamic();
}

/** One story, or null when there is none or the asker may not read it. */
export async function storyForStaff(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<StoryForStaff | null> {
  const [[row], writers] = await Promise.all([
    executor
      .select({
        ...deskColumns,
        sectionId: stories.sectionId,
        reviewerId: stories.reviewerId,
        submittedById: stories.submittedById,
        firstApprovedById: stories.firstApprovedById,
        submittedRevisionId: stories.submittedRevisionId,
        approvedRevisionId: stories.approvedRevisionId,
      })
      .from(stories)
      .innerJoin(writer, eq(writer.id, stories.writerId))
      .leftJoin(reviewer, eq(reviewer.id, stories.reviewerId))
      .leftJoin(firstApprover, eq(firstApprover.id, stories.firstApprovedById))
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .leftJoin(assignments, eq(assignments.storyId, stories.id))
      .where(eq(stories.id, storyId)),
    executor
      .select({ id: people.id, name: people.name })
      .from(storyWriters)
      .innerJoin(people, eq(people.id, storyWriters.personId))
      .where(eq(storyWriters.storyId, storyId))
      .orderBy(asc(people.name)),
  ]);
  if (!row) return null;
  const story = { ...row, writers, writerIds: writers.map(({ id }) => id) };
  return mayReadStory(actor, story).allowed ? story : null;
}

/** How many stories of one kind stand on "Meja saya". */
const perList = 20;
const publishedLately = 8;

/** What the asker writes, by what is to be done with it. */
export async function myStories(actor: PersonActor, executor: Executor = db()): Promise<MyStories> {
  const mine = sql`exists (select 1 from ${storyWriters} where ${storyWriters.storyId} = ${stories.id} and ${storyWriters.personId} = ${actor.personId})`;
  const list = (states: StoryState[], order: SQL, limit = perList) =>
    deskStories(actor, and(mine, inArray(stories.state, states)), executor)
      .orderBy(order)
      .limit(limit);
  const [wanted, drafts, withDesk, scheduled, published] = await Promise.all([
    list(["changes-requested", "update-returned"], asc(stories.stateSince)),
    list(["draft", "updating"], sql`${assignments.deadlineAt} asc nulls last, ${stories.touchedAt} desc`),
    list(["in-review", "approved", "update-in-review"], asc(stories.stateSince)),
    list(["scheduled"], asc(stories.publishAt)),
    list(["published", "withdrawn"], desc(stories.stateSince), publishedLately),
  ]);
  return { wanted: await withReasons(wanted, executor), drafts, withDesk, scheduled, published };
}

async function withReasons(rows: readonly DeskStory[], executor: Executor): Promise<WantedStory[]> {
  if (rows.length === 0) return [];
  const returns = await executor
    .selectDistinctOn([moves.storyId], { storyId: moves.storyId, note: moves.note, name: people.name })
    .from(moves)
    .leftJoin(people, eq(people.id, moves.personId))
    .where(
      and(
        inArray(
          moves.storyId,
          rows.map(({ id }) => id),
        ),
        inArray(moves.verb, ["return", "return-update"]),
      ),
    )
    .orderBy(moves.storyId, desc(moves.at));
  const byStory = new Map(returns.map((move) => [move.storyId, move]));
  return rows.map((row) => {
    const move = byStory.get(row.id);
    return { ...row, returnedBy: move?.name ?? null, reason: move?.note ?? "" };
  });
}

/**
 * What waits for the asker as an editor: in review in their sections, without what they wrote or what a
 * colleague has taken up or they approved first themselves; the longest waiting first.
 */
export async function storiesAwaitingReview(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<DeskStory[]> {
  if (!hasRole(actor, "editor", "managing-editor")) return [];
  const notMine = sql`not exists (select 1 from ${storyWriters} where ${storyWriters.storyId} = ${stories.id} and ${storyWriters.personId} = ${actor.personId})`;
  const free = or(isNull(stories.reviewerId), eq(stories.reviewerId, actor.personId));
  const notByMe = sql`${stories.firstApprovedById} is distinct from ${actor.personId}`;
  const inReview = inArray(stories.state, [...reviewStates]);
  const condition = and(inReview, ofMySections(actor), notMine, free, notByMe);
  return deskStories(actor, condition, executor).orderBy(asc(stories.stateSince)).limit(50);
}

/** Who handed each of these reviews to the asker, and what they said; only of those that the asker still holds. */
export async function handedToMe(
  actor: PersonActor,
  storyIds: readonly string[],
  executor: Executor = db(),
): Promise<ReadonlyMap<string, HandOver>> {
  if (storyIds.length === 0) return new Map();
  const rows = await executor
    .selectDistinctOn([moves.storyId], { storyId: moves.storyId, name: people.name, note: moves.note })
    .from(moves)
    .innerJoin(stories, eq(stories.id, moves.storyId))
    .innerJoin(people, eq(people.id, moves.personId))
    .where(
      and(
        inArray(moves.storyId, [...storyIds]),
        eq(moves.toPersonId, actor.personId),
        eq(stories.reviewerId, actor.personId),
        sql`${moves.at} >= ${stories.stateSince}`,
      ),
    )
    .orderBy(moves.storyId, desc(moves.at));
  return new Map(rows.map(({ storyId, ...handed }) => [storyId, handed]));
}

/** What the asker as an editor could bring out: approved in their sections and without a time yet. */
export async function storiesReadyToPublish(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<DeskStory[]> {
  if (!hasRole(actor, "editor", "managing-editor")) return [];
  const condition = and(eq(stories.state, "approved"), ofMySections(actor));
  return deskStories(actor, condition, executor).orderBy(asc(stories.stateSince)).limit(20);
}

/** How much waits for the asker: asked of them, sent back to them, free for their review, or offered to them. */
export async function countWaiting(actor: PersonActor, executor: Executor = db()): Promise<number> {
  const [mine, awaiting, offered] = await Promise.all([
    executor
      .select({ id: stories.id })
      .from(stories)
      .innerJoin(storyWriters, eq(storyWriters.storyId, stories.id))
      .where(
        and(
          eq(storyWriters.personId, actor.personId),
          inArray(stories.state, ["assigned", "changes-requested", "update-returned"]),
        ),
      )
      .limit(100),
    storiesAwaitingReview(actor, executor),
    pitchesForReview(actor, executor),
  ]);
  return mine.length + awaiting.length + offered.length;
}

/** Pitches in the asker's sections that somebody else offered: theirs to accept, assign or decline. */
async function pitchesForReview(actor: PersonActor, executor: Executor): Promise<{ id: string }[]> {
  if (!hasRole(actor, "editor", "managing-editor")) return [];
  const others = ne(stories.writerId, actor.personId);
  return executor
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.state, "pitch"), ofMySections(actor), others))
    .limit(100);
}
