import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { moves } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { localDate } from "#lib/dates.ts";
import { mondayOf } from "#newsroom/board/week.ts";
import type { NumbersQuestion } from "#newsroom/numbers/queries.ts";
import { ofScope, requireScope } from "#newsroom/numbers/scope.ts";
import type { NumbersScope, NumbersView } from "#newsroom/numbers/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { StoryState, Verb } from "#newsroom/workflow/rules.ts";
import { paceOf, summarise, summariseBy } from "./rules.ts";
import type { Pace, PaceOfPeriod, Waiting, WaitingStory, WayOfStory } from "./types.ts";

/** Of more stories in one period only the latest are measured: a median moves no more after so many. */
const mostMeasured = 1_000;
const listSize = 40;
const reviewer = alias(people, "reviewer");

/** How long the stories that readers first saw in a period took, and by section, kind and week. */
export async function paceOfPeriod(
  actor: PersonActor,
  { view, period, zone }: NumbersQuestion,
  executor: Executor = db(),
): Promise<PaceOfPeriod> {
  const scope = requireScope(actor, view);
  const rows = await executor
    .select({
      storyId: stories.id,
      kind: stories.kind,
      section: sections.name,
      createdAt: stories.createdAt,
      way: wayColumn,
    })
    .from(moves)
    .innerJoin(stories, eq(stories.id, moves.storyId))
    .innerJoin(publications, eq(publications.storyId, moves.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(
      and(
        sql`${moves.verb} in ('publish', 'publish-due')`,
        gte(moves.at, period.from),
        lt(moves.at, period.until),
        ofScope(scope, { section: publications.sectionId, story: moves.storyId }),
      ),
    )
    .orderBy(desc(moves.at))
    .limit(mostMeasured + 1);
  const measured = rows.slice(0, mostMeasured).flatMap((row) => {
    const pace = paceOf(wayOf(row));
    return pace ? [{ ...row, pace }] : [];
  });
  const byName = <Group extends { stories: number; name: string }>(groups: Group[]) =>
    groups.sort((one, other) => other.stories - one.stories || one.name.localeCompare(other.name));
  return {
    all: summarise(measured.map(({ pace }) => pace)),
    bySection: byName(summariseBy(measured, ({ section }) => section)),
    byKind: byName(summariseBy(measured, ({ kind }) => kind)),
    byWeek: summariseBy(measured, ({ pace }) => mondayOf(localDate(pace.publishedAt, zone))).reverse(),
    cut: rows.length > mostMeasured,
  };
}

/** How long each of these stories took; those that were never published are left out. The caller has asked who may read it. */
export async function pacesOf(
  storyIds: readonly string[],
  executor: Executor = db(),
): Promise<ReadonlyMap<string, Pace>> {
  if (storyIds.length === 0) return new Map();
  const rows = await executor
    .select({ storyId: stories.id, createdAt: stories.createdAt, way: wayColumn })
    .from(stories)
    .where(inArray(stories.id, [...storyIds]));
  return new Map(
    rows.flatMap((row) => {
      const pace = paceOf(wayOf(row));
      return pace ? [[row.storyId, pace] as const] : [];
    }),
  );
}

/** Who waits for whom right now, among the stories that a view is about. */
export async function waitingNow(
  actor: PersonActor,
  view: NumbersView,
  executor: Executor = db(),
): Promise<Waiting> {
  const scope = requireScope(actor, view);
  const list = (...states: readonly StoryState[]) =>
    executor
      .select({
        id: stories.id,
        title: stories.title,
        state: stories.state,
        section: sections.name,
        writer: people.name,
        reviewer: reviewer.name,
        since: stories.stateSince,
        returns: sql<number>`(select count(*)::int from ${moves} m where m.story_id = ${stories.id}
          and m.verb in ('return', 'return-update'))`,
      })
      .from(stories)
      .innerJoin(people, eq(people.id, stories.writerId))
      .leftJoin(reviewer, eq(reviewer.id, stories.reviewerId))
      .leftJoin(sections, eq(sections.id, stories.sectionId))
      .where(and(inArray(stories.state, [...states]), writtenIn(scope)))
      .orderBy(asc(stories.stateSince), asc(stories.id))
      .limit(listSize + 1);
  const lists: WaitingStory[][] = await Promise.all([
    list("in-review", "update-in-review"),
    list("changes-requested", "update-returned"),
    list("approved"),
  ]);
  const [review = [], returned = [], approved = []] = lists.map((rows) => rows.slice(0, listSize));
  return { review, returned, approved, more: lists.some((rows) => rows.length > listSize) };
}

/** Stories on the desk are their section's, or their writers'. */
function writtenIn(scope: NumbersScope): SQL | undefined {
  if (scope.kind === "person")
    return sql`exists (select 1 from story_writers w where w.story_id = ${stories.id} and w.person_id = ${scope.personId})`;
  return ofScope(scope, { section: stories.sectionId, story: stories.id });
}

interface WayRow {
  readonly createdAt: Date;
  readonly way: { readonly moves: readonly [Verb, StoryState, number][]; readonly looks: readonly number[] };
}

// Drizzle drops the table's name from columns of a query without joins: in these subqueries it must stand.
const thisStory = sql.raw("stories.id");
const wayColumn = sql<WayRow["way"]>`json_build_object(
  'moves', (select coalesce(json_agg(json_build_array(m.verb, m.to_state, extract(epoch from m.at) * 1000)
    order by m.at, m.id), '[]'::json) from moves m where m.story_id = ${thisStory}),
  'looks', (select coalesce(json_agg(extract(epoch from h.at) * 1000), '[]'::json) from history h
    where h.subject_id = ${thisStory} and h.event = 'review.take-up'))`;

function wayOf({ createdAt, way }: WayRow): WayOfStory {
  return {
    createdAt,
    moves: way.moves.map(([verb, toState, at]) => ({ verb, toState, at: new Date(at) })),
    takenUpAt: way.looks.map((at) => new Date(at)),
  };
}
