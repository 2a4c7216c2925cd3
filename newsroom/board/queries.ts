import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { history, moves } from "#db/schema/history.ts";
import { notices } from "#db/schema/notices.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { deskStories } from "#newsroom/stories/queries.ts";
import { type BoardCursor, type BoardFilter, boardStages, statesOf, statesOfStage } from "./schema.ts";
import type { BoardLane, BoardPage } from "./types.ts";

/** How many rows a page of the board has, and how many cards a lane. */
export const boardPageSize = 40;
export const laneSize = 20;

/**
 * One page of the newsroom's list. What waits for review comes longest waiting first, what is scheduled next
 * due first, everything else last touched first; the page is found by its place, not by counting.
 */
export async function storiesOnBoard(
  actor: PersonActor,
  filter: BoardFilter,
  executor: Executor = db(),
): Promise<BoardPage> {
  const order = orderOf(filter);
  const rows = await deskStories(actor, and(conditionOf(filter), after(filter.after, order)), executor)
    .orderBy(order.direction(order.column), order.direction(stories.id))
    .limit(boardPageSize + 1);
  const page = rows.slice(0, boardPageSize);
  const last = page.at(-1);
  return {
    stories: page,
    next: rows.length > page.length && last ? await placeOf(last.id, order, executor) : null,
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
        const order = orderOf(ofLane);
        const condition = and(conditionOf(ofLane), inArray(stories.state, [...statesOfStage[stage]]));
        const rows = await deskStories(actor, condition, executor)
          .orderBy(order.direction(order.column), order.direction(stories.id))
          .limit(laneSize + 1);
        return { stage, stories: rows.slice(0, laneSize), more: rows.length > laneSize };
      }),
  );
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
      return {
        column: stories.publishAt,
        direction: asc,
        comes: sql`>`,
      };
    default:
      return { column: stories.touchedAt, direction: desc, comes: sql`<` };
  }
}

function conditionOf(filter: BoardFilter): SQL | undefined {
  const states = statesOf(filter.state);
  return and(
    states ? inArray(stories.state, [...states]) : undefined,
    filter.section
      ? sql`${stories.sectionId} = (select ${sections.id} from ${sections} where ${sections.slug} = ${filter.section})`
      : undefined,
    filter.writer
      ? sql`exists (select 1 from ${storyWriters} join ${people} on ${people.id} = ${storyWriters.personId}
          where ${storyWriters.storyId} = ${stories.id} and ${people.slug} = ${filter.writer})`
      : undefined,
    filter.text
      ? sql`lower(${stories.title}) like ${`%${escapeLike(filter.text.toLowerCase())}%`}`
      : undefined,
  );
}

/** The characters that `like` reads as "anything" are meant as they stand. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
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
