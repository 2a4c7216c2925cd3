import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { authorReads, type sectionReads, storyReads, storyReadsDaily } from "#db/schema/reads.ts";
import { revisions } from "#db/schema/revisions.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { shiftDate } from "#lib/calendar.ts";
import { localDate } from "#lib/dates.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { arrangeReads } from "./arrange.ts";
import type { Period } from "./period.ts";
import { mayReadStoryNumbers } from "./policy.ts";
import { inSections, ofScope, requireScope, sumsOf } from "./scope.ts";
import type {
  Compared,
  CountedStory,
  HourCount,
  NumbersView,
  Overview,
  Share,
  StoryNumbers,
} from "./types.ts";

/** What is asked of the numbers: whose, of which stretch of time, by which clock. */
export interface NumbersQuestion {
  readonly view: NumbersView;
  readonly period: Period;
  readonly zone: string;
  readonly now: Date;
}

const topSize = 20;
const sharesSize = 15;
/** A story's page shows its first two days by hour, and its last sixty days. */
const firstHours = 48;
const lastDays = 60;

/** Reads and publications of a period, with those of the one before it. All from sums: it never grows with the archive. */
export async function overviewOf(
  actor: PersonActor,
  { view, period, zone, now }: NumbersQuestion,
  executor: Executor = db(),
): Promise<Overview> {
  const scope = requireScope(actor, view);
  const { table, own } = sumsOf(scope);
  const [hours, published] = await Promise.all([
    executor
      .select({
        at: table.hour,
        local: sql<string>`to_char(${table.hour} at time zone ${zone}, 'YYYY-MM-DD HH24')`,
        reads: sql<number>`sum(${table.reads})::int`,
        suspect: sql<number>`sum(${table.suspect})::int`,
      })
      .from(table)
      .where(and(own, gte(table.hour, period.before.from), lt(table.hour, period.until)))
      .groupBy(table.hour),
    publishedIn(
      period,
      ofScope(scope, { section: publications.sectionId, story: publications.storyId }),
      executor,
    ),
  ]);
  return { ...arrangeReads(hours.map(hourCount), period, now), published };
}

/** The most read stories of a period, withdrawn ones among them: what was read was read. */
export async function topStories(
  actor: PersonActor,
  { view, period }: NumbersQuestion,
  executor: Executor = db(),
): Promise<CountedStory[]> {
  const scope = requireScope(actor, view);
  const [first, last] = [period.days[0] ?? "", period.days.at(-1) ?? ""];
  const top = executor
    .select({
      storyId: storyReadsDaily.storyId,
      reads: sql<number>`sum(${storyReadsDaily.reads})::int`.as("read"),
    })
    .from(storyReadsDaily)
    .where(
      and(
        sql`${storyReadsDaily.day} between ${first} and ${last}`,
        ofScope(scope, { section: storyReadsDaily.sectionId, story: storyReadsDaily.storyId }),
      ),
    )
    .groupBy(storyReadsDaily.storyId)
    .orderBy(desc(sql`sum(${storyReadsDaily.reads})`), asc(storyReadsDaily.storyId))
    .limit(topSize)
    .as("top");
  return executor
    .select({
      storyId: publications.storyId,
      title: revisions.title,
      section: sections.name,
      kind: revisions.kind,
      state: stories.state,
      publishedAt: publications.visibleAt,
      reads: top.reads,
    })
    .from(top)
    .innerJoin(publications, eq(publications.storyId, top.storyId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .innerJoin(stories, eq(stories.id, top.storyId))
    .where(sql`${top.reads} > 0`)
    .orderBy(desc(top.reads), asc(publications.storyId));
}

/** How a period's reads fall to the sections, the most read first. */
export async function readsBySection(
  actor: PersonActor,
  { view, period }: NumbersQuestion,
  executor: Executor = db(),
): Promise<Share[]> {
  const { table, own } = sumsOf(requireScope(actor, view));
  const reads = comparedIn(period, table);
  return executor
    .select({ id: sections.id, name: sections.name, ...reads })
    .from(table)
    .innerJoin(sections, eq(sections.id, table.sectionId))
    .where(and(own, gte(table.hour, period.before.from), lt(table.hour, period.until)))
    .groupBy(sections.id)
    .having(sql`${reads.now} > 0`)
    .orderBy(desc(reads.now), asc(sections.name));
}

/** How a period's reads fall to those who wrote, the most read first; a story of two counts for both. */
export async function readsByAuthor(
  actor: PersonActor,
  { view, period }: NumbersQuestion,
  executor: Executor = db(),
): Promise<Share[]> {
  const scope = requireScope(actor, view);
  const own =
    scope.kind === "person"
      ? eq(authorReads.personId, scope.personId)
      : inSections(scope, authorReads.sectionId);
  const reads = comparedIn(period, authorReads);
  return executor
    .select({ id: people.id, name: people.name, ...reads })
    .from(authorReads)
    .innerJoin(people, eq(people.id, authorReads.personId))
    .where(and(own, gte(authorReads.hour, period.before.from), lt(authorReads.hour, period.until)))
    .groupBy(people.id)
    .having(sql`${reads.now} > 0`)
    .orderBy(desc(reads.now), asc(people.name))
    .limit(sharesSize);
}

/** The numbers of one story, or null when it was never published or its numbers are not the asker's. */
export async function numbersOfStory(
  actor: PersonActor,
  { storyId, zone, now }: { storyId: string; zone: string; now: Date },
  executor: Executor = db(),
): Promise<StoryNumbers | null> {
  const [row] = await executor
    .select({
      title: revisions.title,
      section: sections.name,
      sectionId: publications.sectionId,
      state: stories.state,
      publishedAt: publications.visibleAt,
      ...namesOfStory,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .where(eq(publications.storyId, storyId));
  if (!row || !mayReadStoryNumbers(actor, row).allowed) return null;
  const { sectionId: _section, personIds: _people, ...story } = row;
  const today = localDate(now, zone);
  const [days, hours] = await Promise.all([
    executor
      .select({ day: storyReadsDaily.day, reads: storyReadsDaily.reads, suspect: storyReadsDaily.suspect })
      .from(storyReadsDaily)
      .where(eq(storyReadsDaily.storyId, storyId)),
    executor
      .select({
        at: storyReads.hour,
        local: sql<string>`to_char(${storyReads.hour} at time zone ${zone}, 'YYYY-MM-DD HH24')`,
        reads: storyReads.reads,
        suspect: storyReads.suspect,
      })
      .from(storyReads)
      .where(
        and(
          eq(storyReads.storyId, storyId),
          lt(storyReads.hour, new Date(story.publishedAt.getTime() + firstHours * 3_600_000)),
        ),
      )
      .orderBy(asc(storyReads.hour)),
  ]);
  const read = new Map(days.map(({ day, reads }) => [day, reads]));
  const first = localDate(story.publishedAt, zone);
  const [, start = today] = [first, shiftDate(today, 1 - lastDays)].sort();
  const shown: StoryNumbers["days"][number][] = [];
  for (let day = start; day <= today; day = shiftDate(day, 1)) shown.push({ day, reads: read.get(day) ?? 0 });
  return {
    storyId,
    ...story,
    reads: days.reduce((sum, { reads }) => sum + reads, 0),
    suspect: days.reduce((sum, { suspect }) => sum + suspect, 0),
    today: read.get(today) ?? 0,
    hours: hours.map(hourCount),
    days: shown,
  };
}

/** How often each of these stories was read since it was published; only those whose numbers are the asker's. */
export async function readsOfStories(
  actor: PersonActor,
  storyIds: readonly string[],
  executor: Executor = db(),
): Promise<ReadonlyMap<string, number>> {
  if (storyIds.length === 0) return new Map();
  const rows = await executor
    .select({
      storyId: publications.storyId,
      sectionId: publications.sectionId,
      personIds: namesOfStory.personIds,
      reads: sql<number>`coalesce((select sum(d.reads) from story_reads_daily d where d.story_id = ${thisStory}), 0)::int`,
    })
    .from(publications)
    .where(and(inArray(publications.storyId, [...storyIds]), lt(publications.visibleAt, sql`now()`)));
  return new Map(
    rows
      .filter((row) => mayReadStoryNumbers(actor, row).allowed)
      .map(({ storyId, reads }) => [storyId, reads]),
  );
}

// Drizzle drops the table's name from columns of a query without joins: in these subqueries it must stand.
const thisStory = sql.raw("publications.story_id");

/** Those who are named over a story, and all whose numbers it is, as columns. */
const namesOfStory = {
  authors: sql<string[]>`array(select p.name from story_authors a join people p on p.id = a.person_id
    where a.story_id = ${thisStory} order by p.name)`,
  personIds: sql<string[]>`array(select a.person_id::text from story_authors a where a.story_id = ${thisStory}
    union select w.person_id::text from story_writers w where w.story_id = ${thisStory})`,
};

function hourCount(row: { at: Date; local: string; reads: number; suspect: number }): HourCount {
  const [day = "", hour = "0"] = row.local.split(" ");
  return { at: row.at, day, hour: Number(hour), reads: row.reads, suspect: row.suspect };
}

function comparedIn(period: Period, table: typeof sectionReads | typeof authorReads) {
  const from = sql`${period.from.toISOString()}::timestamptz`;
  const until = sql`${period.before.until.toISOString()}::timestamptz`;
  return {
    now: sql<number>`coalesce(sum(${table.reads}) filter (where ${table.hour} >= ${from}), 0)::int`,
    before: sql<number>`coalesce(sum(${table.reads}) filter (where ${table.hour} < ${until}), 0)::int`,
  };
}

async function publishedIn(period: Period, own: SQL | undefined, executor: Executor): Promise<Compared> {
  const from = sql`${period.from.toISOString()}::timestamptz`;
  const until = sql`${period.before.until.toISOString()}::timestamptz`;
  const [row] = await executor
    .select({
      now: sql<number>`count(*) filter (where ${publications.visibleAt} >= ${from})::int`,
      before: sql<number>`count(*) filter (where ${publications.visibleAt} < ${until})::int`,
    })
    .from(publications)
    .where(
      and(
        own,
        gte(publications.visibleAt, period.before.from),
        lt(publications.visibleAt, period.until),
        lt(publications.visibleAt, sql`now()`),
      ),
    );
  return row ?? { now: 0, before: 0 };
}
