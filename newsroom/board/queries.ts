import { and, asc, desc, eq, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { assignments } from "#db/schema/assignments.ts";
import { boardFilters } from "#db/schema/board-filters.ts";
import { history, moves } from "#db/schema/history.ts";
import { notices } from "#db/schema/notices.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { deskStories } from "#newsroom/stories/queries.ts";
import { readableStories } from "#newsroom/stories/readable.ts";
import { movesOpenTo } from "#newsroom/workflow/policy.ts";
import type { StoryState, Verb } from "#newsroom/workflow/rules.ts";
import { conditionOf } from "./condition.ts";
import { mayChangeFilter } from "./policy.ts";
import {
  type BoardCursor,
  type BoardFilter,
  boardStages,
  statesOf,
  statesOfStage,
  wholeBoard,
} from "./schema.ts";
import type { BoardLane, BoardPage, BoardWeek, CalendarEntry, DeskStory, KeptFilter } from "./types.ts";
import type { Week } from "./week.ts";
import { hasWords, lastTouchDay, windowsFor } from "./words.ts";

/** How many rows a page of the board has, and how many cards a lane. */
export const boardPageSize = 40;
export const laneSize = 20;
/** The most stories of one kind that a week of the calendar shows, and the most that the palette names. */
const calendarSize = 300;
const paletteSize = 8;

/**
 * One page of the newsroom's list. What waits for review comes longest waiting first, what is scheduled next
 * due first, everything else last touched first; the page is found by its place, not by counting.
 */
export async function storiesOnBoard(
  actor: PersonActor,
  filter: BoardFilter,
  executor: Executor = db(),
): Promise<BoardPage> {
  const rows = await firstOf(actor, filter, boardPageSize + 1, executor);
  const page = rows.slice(0, boardPageSize);
  const last = page.at(-1);
  return {
    stories: page,
    next: rows.length > page.length && last ? await placeOf(last.id, orderOf(filter), executor) : null,
  };
}

/** The first cards of every stage. */
export async function lanesOfBoard(
  actor: PersonActor,
  filter: BoardFilter,
  executor: Executor = db(),
): Promise<BoardLane[]> {
  return Promise.all(
    boardStages
      .filter((stage) => stage !== "closed")
      .map(async (stage) => {
        const ofLane = { ...filter, state: stage, after: null };
        const rows = await firstOf(actor, ofLane, laneSize + 1, executor);
        return { stage, stories: rows.slice(0, laneSize), more: rows.length > laneSize };
      }),
  );
}

/**
 * A week of the calendar: what is scheduled at the time set for it, what was published at the time readers saw
 * it first, and what is being written for a deadline. Earliest first.
 */
export async function weekOfBoard(
  actor: PersonActor,
  filter: BoardFilter,
  week: Week,
  executor: Executor = db(),
): Promise<BoardWeek> {
  const condition = conditionOf(filter);
  const wanted = statesOf(filter.state);
  // What was published in a week was touched then or later.
  const until = lastTouchDay();
  const [since] = [week.from.toISOString().slice(0, 10), until].sort();
  const list = async (kind: CalendarEntry["kind"], at: AnyPgColumn, shown: readonly StoryState[]) => {
    const states = wanted ? shown.filter((state) => wanted.includes(state)) : shown;
    if (states.length === 0) return [];
    const window = { states, since: (kind === "published" && since) || null, until };
    const words = filter.text ? hasWords(filter.text, window) : undefined;
    const rows = await executor
      .select({
        id: stories.id,
        title: stories.title,
        state: stories.state,
        version: stories.version,
        section: sections.name,
        writer: people.name,
        publishAt: stories.publishAt,
        embargoUntil: stories.embargoUntil,
        at: sql<Date>`${at}`.mapWith(stories.createdAt),
      })
      .from(stories)
      .innerJoin(people, eq(people.id, stories.writerId))
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .leftJoin(assignments, eq(assignments.storyId, stories.id))
      .leftJoin(publications, eq(publications.storyId, stories.id))
      .where(
        and(
          readableStories(actor),
          condition,
          words,
          inArray(stories.state, [...states]),
          gte(at, week.from),
          lt(at, week.until),
        ),
      )
      // As the indexes are read backwards.
      .orderBy(sql`${at} asc nulls first`, desc(stories.id))
      .limit(calendarSize + 1);
    return rows.map((row) => ({ ...row, kind }));
  };
  const [scheduled, published, planned] = await Promise.all([
    list("scheduled", stories.publishAt, ["scheduled"]),
    list("published", publications.visibleAt, statesOfStage.published),
    list("planned", assignments.deadlineAt, ["assigned", "draft", "changes-requested"]),
  ]);
  const open = await movesOpenOn(
    actor,
    scheduled.map(({ id }) => id),
    executor,
  );
  const entries = [scheduled, published, planned]
    .flatMap((rows) => rows.slice(0, calendarSize))
    .map((row) => ({ ...row, mayReschedule: open.get(row.id)?.includes("reschedule") ?? false }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  return {
    entries,
    more: [scheduled, published, planned].some((rows) => rows.length > calendarSize),
  };
}

/** The moves that each of these stories allows the asker, as the policy says; none for what they may not read. */
export async function movesOpenOn(
  actor: PersonActor,
  storyIds: readonly string[],
  executor: Executor = db(),
): Promise<ReadonlyMap<string, readonly Verb[]>> {
  if (storyIds.length === 0) return new Map();
  const [rows, house] = await Promise.all([
    executor
      .select({
        id: stories.id,
        state: stories.state,
        sectionId: stories.sectionId,
        submittedById: stories.submittedById,
        reviewerId: stories.reviewerId,
        kind: stories.kind,
        sensitive: stories.sensitive,
        firstApprovedById: stories.firstApprovedById,
        workingCopySince: stories.workingCopySince,
        writerIds: sql<
          string[]
        >`array(select w.person_id::text from story_writers w where w.story_id = ${stories.id})`,
      })
      .from(stories)
      .where(and(readableStories(actor), inArray(stories.id, [...storyIds]))),
    siteSettings(executor),
  ]);
  return new Map(rows.map((row) => [row.id, movesOpenTo(actor, row, house)]));
}

/** The stories that the palette names for what was typed: last touched first, only what the asker may read. */
export async function storiesByWords(
  actor: PersonActor,
  typed: string,
  executor: Executor = db(),
): Promise<BoardPage["stories"]> {
  return firstOf(actor, { ...wholeBoard, text: typed }, paletteSize, executor);
}

/** The kept filters that the asker sees: their own, then those that the desk shares; each by name. */
export async function keptFilters(actor: PersonActor, executor: Executor = db()): Promise<KeptFilter[]> {
  const own = eq(boardFilters.personId, actor.personId);
  const rows = await executor
    .select({
      id: boardFilters.id,
      personId: boardFilters.personId,
      name: boardFilters.name,
      query: boardFilters.query,
      isShared: boardFilters.isShared,
      version: boardFilters.version,
      keeper: people.name,
    })
    .from(boardFilters)
    .innerJoin(people, eq(people.id, boardFilters.personId))
    .where(or(own, boardFilters.isShared))
    .orderBy(desc(own), asc(sql`lower(${boardFilters.name})`))
    .limit(200);
  return rows.map(({ personId, ...row }) => ({
    ...row,
    isOwn: personId === actor.personId,
    mayChange: mayChangeFilter(actor, { personId, isShared: row.isShared }).allowed,
  }));
}

/** What the board's filters offer: the sections, and everybody who writes. */
export async function boardChoices(executor: Executor = db()) {
  const [ofSections, ofPeople] = await Promise.all([
    executor
      .select({ slug: sections.slug, name: sections.name })
      .from(sections)
      .orderBy(asc(sections.position), asc(sections.name)),
    executor
      .select({ slug: people.slug, name: people.name })
      .from(people)
      .where(eq(people.status, "active"))
      .orderBy(asc(people.name)),
  ]);
  return { sections: ofSections, people: ofPeople };
}

/**
 * A word that changes whenever a list of the desk may have changed: a move, a story begun, a review taken up.
 * Three look-ups at the end of an index; it says nothing about what happened.
 */
export async function deskVersion(executor: Executor = db()): Promise<string> {
  const last = (table: typeof moves | typeof history | typeof stories | typeof notices) =>
    sql`coalesce((select right(${table.id}::text, 24) from ${table} order by ${table.id} desc limit 1), '')`;
  const result = await executor.execute<{ version: string }>(
    sql`select md5(${last(moves)} || ${last(history)} || ${last(stories)} || ${last(notices)}) as version`,
  );
  return result.rows[0]?.version ?? "";
}

/**
 * The first stories that a filter lets through: found by their ids, then read with their names. Of several states the
 * first of each are found by themselves: each comes from an index in the wanted order, and who may read a story of a
 * known state is quickly said. Words are looked for in ever longer windows, until there are enough.
 */
async function firstOf(
  actor: PersonActor,
  filter: BoardFilter,
  limit: number,
  executor: Executor,
): Promise<DeskStory[]> {
  const order = orderOf(filter);
  const inOrder = [order.direction(order.column), order.direction(stories.id)];
  const condition = and(conditionOf(filter), after(filter.after, order));
  const states = statesOf(filter.state);
  const firstWith = (...wanted: (SQL | undefined)[]) => sql`(select ${stories.id} from ${stories}
    where ${and(condition, ...wanted) ?? sql`true`} order by ${sql.join(inOrder, sql`, `)} limit ${limit})`;
  const read = (found: readonly SQL[]) =>
    deskStories(actor, sql`${stories.id} in (${sql.join([...found], sql` union all `)})`, executor)
      .orderBy(...inOrder)
      .limit(limit);
  if (filter.text === "") {
    if (!states) return read([firstWith(readableStories(actor))]);
    return read(states.map((state) => firstWith(eq(stories.state, state), readableStories(actor, state))));
  }
  const windows = windowsFor(states, filter.after?.at.slice(0, 10) ?? lastTouchDay());
  const inStates = states ? inArray(stories.state, [...states]) : undefined;
  let rows: DeskStory[] = [];
  for (const window of windows) {
    rows = await read([firstWith(readableStories(actor), inStates, hasWords(filter.text, window))]);
    if (rows.length >= limit) break;
  }
  return rows;
}

interface Order {
  readonly column: AnyPgColumn;
  readonly direction: typeof asc | typeof desc;
  readonly comes: SQL;
}

function orderOf(filter: Pick<BoardFilter, "state">): Order {
  switch (filter.state) {
    case "review":
    case "in-review":
    case "update-in-review":
      return { column: stories.stateSince, direction: asc, comes: sql`>` };
    case "scheduled":
      return { column: stories.publishAt, direction: asc, comes: sql`>` };
    default:
      return { column: stories.touchedAt, direction: desc, comes: sql`<` };
  }
}

function after(cursor: BoardCursor | null, order: Order): SQL | undefined {
  if (!cursor) return undefined;
  return sql`(${order.column}, ${stories.id}) ${order.comes} (${cursor.at}::timestamptz, ${cursor.id}::uuid)`;
}

/** With all six digits of the second: a JavaScript date has three, and would show a row twice or never. */
async function placeOf(storyId: string, order: Order, executor: Executor): Promise<BoardCursor | null> {
  const [row] = await executor
    .select({
      at: sql<string>`to_char(${order.column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00'`,
    })
    .from(stories)
    .where(eq(stories.id, storyId));
  return row ? { at: row.at, id: storyId } : null;
}
