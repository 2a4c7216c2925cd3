import { and, asc, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { authorReads } from "#db/schema/reads.ts";
import { revisions } from "#db/schema/revisions.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { storyAuthors } from "#db/schema/story-authors.ts";
import { daysOfMonth } from "#newsroom/numbers/period.ts";
import { numbersViewsOf, scopeOf } from "#newsroom/numbers/policy.ts";
import { inSections, requireScope } from "#newsroom/numbers/scope.ts";
import { pacesOf } from "#newsroom/pace/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { sumRows } from "./rules.ts";
import type { MonthlyReport, ReportLine, ReportRow } from "./types.ts";

/** A month by the site's clock. */
export interface ReportMonth {
  /** "2026-11". */
  readonly month: string;
  readonly zone: string;
}

/** No month of a newsroom has more. */
const mostRows = 5_000;

/**
 * What somebody published in a month. Everybody has their own; managing editors everybody's, editors what was
 * published in their sections. Null when there is no such person or they are none of the asker's business.
 */
export async function monthlyReport(
  actor: PersonActor,
  { slug, month, zone }: ReportMonth & { slug: string | null },
  executor: Executor = db(),
): Promise<MonthlyReport | null> {
  const [person] = await executor
    .select({ id: people.id, slug: people.slug, name: people.name })
    .from(people)
    .where(slug === null ? eq(people.id, actor.personId) : eq(people.slug, slug));
  if (!person) return null;
  const scope = scopeOf(actor, person.id === actor.personId ? "own" : "desk");
  if (!scope) return null;
  const { from, until } = daysOfMonth(month, zone);
  const [rows, [all]] = await Promise.all([
    reportRows(
      { month, zone },
      and(eq(storyAuthors.personId, person.id), inSections(scope, publications.sectionId)),
      executor,
    ),
    executor
      .select({ reads: sql<number>`coalesce(sum(${authorReads.reads}), 0)::int` })
      .from(authorReads)
      .where(
        and(
          eq(authorReads.personId, person.id),
          gte(authorReads.hour, from),
          lt(authorReads.hour, until),
          inSections(scope, authorReads.sectionId),
        ),
      ),
  ]);
  const own = rows.map(({ personId: _id, slug: _slug, name: _name, ...row }) => row);
  // An editor is told of those who published in their sections, and of nobody else.
  if (
    person.id !== actor.personId &&
    scope.kind === "sections" &&
    own.length === 0 &&
    (all?.reads ?? 0) === 0
  )
    return null;
  return {
    person: { slug: person.slug, name: person.name },
    rows: own,
    sums: sumRows(own),
    readsOfAll: all?.reads ?? 0,
  };
}

/** Everybody's month, for editors: of all sections or of theirs. Throws `forbidden` for those who are none. */
export async function reportOfDesk(
  actor: PersonActor,
  month: ReportMonth,
  executor: Executor = db(),
): Promise<ReportLine[]> {
  const scope = requireScope(actor, "desk");
  const rows = await reportRows(month, inSections(scope, publications.sectionId), executor);
  const byPerson = Map.groupBy(rows, ({ slug }) => slug);
  return [...byPerson]
    .map(([slug, own]) => ({ slug, name: own[0]?.name ?? slug, ...sumRows(own) }))
    .sort((one, other) => other.stories - one.stories || one.name.localeCompare(other.name));
}

/** Whether somebody reads the reports of others. */
export function readsReportsOfOthers(actor: PersonActor): boolean {
  return numbersViewsOf(actor).includes("desk");
}

async function reportRows(
  { month, zone }: ReportMonth,
  own: SQL | undefined,
  executor: Executor,
): Promise<(ReportRow & { personId: string; slug: string; name: string })[]> {
  const { days, from, until } = daysOfMonth(month, zone);
  const [first, last] = [days.at(0), days.at(-1)];
  const rows = await executor
    .select({
      personId: storyAuthors.personId,
      slug: people.slug,
      name: people.name,
      storyId: publications.storyId,
      title: revisions.title,
      section: sections.name,
      kind: revisions.kind,
      publishedAt: publications.visibleAt,
      withdrawn: sql<boolean>`${publications.withdrawnAt} is not null`,
      words: revisions.wordCount,
      pictures: sql<number>`(select count(*)::int from revision_pictures p where p.revision_id = ${publications.revisionId})`,
      corrections: sql<number>`(select count(*)::int from corrections c
        where c.story_id = ${publications.storyId} and c.withdrawn_at is null)`,
      reads: sql<number>`coalesce((select sum(d.reads)::int from story_reads_daily d
        where d.story_id = ${publications.storyId} and d.day between ${first}::date and ${last}::date), 0)`,
    })
    .from(publications)
    .innerJoin(storyAuthors, eq(storyAuthors.storyId, publications.storyId))
    .innerJoin(people, eq(people.id, storyAuthors.personId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(
      and(
        own,
        gte(publications.visibleAt, from),
        lt(publications.visibleAt, until),
        lt(publications.visibleAt, sql`now()`),
      ),
    )
    .orderBy(desc(publications.visibleAt), asc(publications.storyId))
    .limit(mostRows);
  const paces = await pacesOf(
    rows.map(({ storyId }) => storyId),
    executor,
  );
  return rows.map((row) => ({ ...row, tookMs: paces.get(row.storyId)?.whole ?? null }));
}
