import { and, asc, count, desc, eq, inArray, isNull, ne, notExists, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import {
  liveCoverages,
  liveEntries,
  liveEntryVersions,
  livePresence,
  liveReporters,
} from "#db/schema/live.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { renditionUrl } from "#newsroom/media/storage-keys.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { hasRole, mayCreateStory } from "#newsroom/stories/policy.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { entriesInConsole, presentForSeconds } from "./limits.ts";
import {
  type CoverageRelation,
  mayChangeEntry,
  mayPost,
  mayPublishEntry,
  mayRunCoverage,
  mayRunSomewhere,
  maySeeCoverage,
  maySummarise,
  postsAtOnce,
} from "./policy.ts";
import { canReopen } from "./rules.ts";
import type { DeskEntry, EntryStep, ListedCoverage, LiveConsole, Named, StoryToCover } from "./types.ts";

const listLimit = 50;
const previewWidth = 640;
const publisher = alias(people, "publisher");

/**
 * Coverages that a person reports in or edits: those that run first, then the latest. The same decision as
 * `maySeeCoverage`, as a condition.
 */
export async function coveragesFor(actor: PersonActor, executor: Executor = db()): Promise<ListedCoverage[]> {
  const entries = (state: "published" | "waiting") =>
    sql<number>`(select count(*)::int from ${liveEntries} e where e.story_id = ${liveCoverages.storyId} and e.state = ${state})`;
  return executor
    .select({
      storyId: liveCoverages.storyId,
      title: revisions.title,
      section: sections.name,
      startedAt: liveCoverages.startedAt,
      endedAt: liveCoverages.endedAt,
      entryCount: entries("published"),
      waitingCount: entries("waiting"),
      reporters: sql<
        string[]
      >`array(select p.name from ${liveReporters} r join ${people} p on p.id = r.person_id
        where r.story_id = ${liveCoverages.storyId} order by p.name)`,
    })
    .from(liveCoverages)
    .innerJoin(publications, eq(publications.storyId, liveCoverages.storyId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(visibleTo(actor))
    .orderBy(sql`${liveCoverages.endedAt} is not null`, desc(liveCoverages.startedAt))
    .limit(listLimit);
}

/** How many coverages run in which this person reports or edits. */
export async function countRunning(actor: PersonActor, executor: Executor = db()): Promise<number> {
  const [row] = await executor
    .select({ running: count() })
    .from(liveCoverages)
    .innerJoin(publications, eq(publications.storyId, liveCoverages.storyId))
    .where(and(isNull(liveCoverages.endedAt), visibleTo(actor)));
  return row?.running ?? 0;
}

/** Published stories of the kind "live" that this editor could begin to cover, the latest first. */
export async function storiesToCover(actor: PersonActor, executor: Executor = db()): Promise<StoryToCover[]> {
  if (!mayRunSomewhere(actor)) return [];
  return executor
    .select({
      storyId: publicStories.storyId,
      title: publicStories.title,
      section: publicStories.sectionName,
      publishedAt: publicStories.publishedAt,
    })
    .from(publicStories)
    .where(
      and(
        eq(publicStories.kind, "live"),
        hasRole(actor, "managing-editor")
          ? undefined
          : inArray(publicStories.sectionId, [...actor.sectionIds]),
        notExists(
          executor.select().from(liveCoverages).where(eq(liveCoverages.storyId, publicStories.storyId)),
        ),
      ),
    )
    .orderBy(desc(publicStories.publishedAt))
    .limit(listLimit);
}

/** The public story that this editor could begin to cover, or null. */
export async function storyToCover(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<StoryToCover | null> {
  const [story] = await executor
    .select({
      storyId: publicStories.storyId,
      title: publicStories.title,
      section: publicStories.sectionName,
      sectionId: publicStories.sectionId,
      kind: publicStories.kind,
      publishedAt: publicStories.publishedAt,
    })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  if (story?.kind !== "live" || !mayRunCoverage(actor, story).allowed) return null;
  const { sectionId: _section, kind: _kind, ...shown } = story;
  return shown;
}

/**
 * Everything that a coverage's console shows to this person, or null when it is not theirs. With the `mark` of what
 * they see already it answers "same" when nothing changed.
 */
export async function liveConsole(
  actor: PersonActor,
  storyId: string,
  given: { readonly seen?: string | null; readonly now?: Date } = {},
  executor: Executor = db(),
): Promise<LiveConsole | "same" | null> {
  const found = await coverageForStaff(actor, storyId, executor);
  if (!found) return null;
  const { coverage, relation } = found;
  const [reporters, present] = await Promise.all([
    named(executor, liveReporters, storyId),
    named(
      executor,
      livePresence,
      storyId,
      sql`${livePresence.seenAt} > now() - make_interval(secs => ${presentForSeconds})`,
    ),
  ]);
  const mark = `${coverage.version}.${coverage.ended ? 1 : 0}.${present.map(({ id }) => id.slice(-6)).join("")}`;
  if (given.seen === mark) return "same";
  const [entries, path, entryCount] = await Promise.all([
    entriesForDesk(actor, storyId, relation, executor),
    pathOf(storyId, executor),
    executor.$count(liveEntries, and(eq(liveEntries.storyId, storyId), eq(liveEntries.state, "published"))),
  ]);
  const isPublic = path !== null;
  return {
    mark,
    storyId,
    title: coverage.title,
    path,
    startedAt: coverage.startedAt.toISOString(),
    endedAt: coverage.endedAt?.toISOString() ?? null,
    summary: coverage.summary,
    summaryVersion: coverage.summaryVersion,
    entriesWait: coverage.entriesWait,
    reporters,
    present,
    entries,
    entryCount,
    mayPost: isPublic && mayPost(actor, relation).allowed,
    mayRun: isPublic && mayRunCoverage(actor, relation).allowed,
    maySummarise: isPublic && maySummarise(actor, relation).allowed,
    postsAtOnce: postsAtOnce(actor, relation),
    mayReopen:
      isPublic &&
      mayRunCoverage(actor, relation).allowed &&
      canReopen(coverage.endedAt, given.now ?? new Date()),
  };
}

/** What was ever said in an entry, the latest first; null when the coverage is not this person's. */
export async function entryHistory(
  actor: PersonActor,
  { storyId, entryId }: { readonly storyId: string; readonly entryId: string },
  executor: Executor = db(),
): Promise<EntryStep[] | null> {
  if (!(await coverageForStaff(actor, storyId, executor))) return null;
  const rows = await executor
    .select({
      id: liveEntryVersions.id,
      event: liveEntryVersions.event,
      by: people.name,
      at: liveEntryVersions.at,
      headline: liveEntryVersions.headline,
      text: liveEntryVersions.text,
      reason: liveEntryVersions.reason,
    })
    .from(liveEntryVersions)
    .innerJoin(liveEntries, eq(liveEntries.id, liveEntryVersions.entryId))
    .innerJoin(people, eq(people.id, liveEntryVersions.personId))
    .where(and(eq(liveEntryVersions.entryId, entryId), eq(liveEntries.storyId, storyId)))
    .orderBy(desc(liveEntryVersions.at), desc(liveEntryVersions.id))
    .limit(listLimit);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

function visibleTo(actor: PersonActor): SQL | undefined {
  if (hasRole(actor, "managing-editor")) return undefined;
  const reports = sql`exists (select 1 from ${liveReporters} r where r.story_id = ${liveCoverages.storyId} and r.person_id = ${actor.personId})`;
  const asReporter = mayCreateStory(actor).allowed ? reports : sql`false`;
  if (!hasRole(actor, "editor") || actor.sectionIds.length === 0) return asReporter;
  return sql`(${asReporter} or ${inArray(publications.sectionId, [...actor.sectionIds])})`;
}

async function coverageForStaff(actor: PersonActor, storyId: string, executor: Executor) {
  const [row] = await executor
    .select({
      title: revisions.title,
      sectionId: publications.sectionId,
      startedAt: liveCoverages.startedAt,
      endedAt: liveCoverages.endedAt,
      summary: liveCoverages.summary,
      summaryVersion: liveCoverages.summaryVersion,
      entriesWait: liveCoverages.entriesWait,
      version: liveCoverages.version,
      reporterIds: sql<
        string[]
      >`array(select r.person_id::text from ${liveReporters} r where r.story_id = ${liveCoverages.storyId})`,
    })
    .from(liveCoverages)
    .innerJoin(publications, eq(publications.storyId, liveCoverages.storyId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(eq(liveCoverages.storyId, storyId));
  if (!row) return null;
  const relation: CoverageRelation = { ...row, ended: row.endedAt !== null };
  if (!maySeeCoverage(actor, relation).allowed) return null;
  return { coverage: { ...row, ended: relation.ended }, relation };
}

async function named(
  executor: Executor,
  table: typeof liveReporters | typeof livePresence,
  storyId: string,
  condition?: SQL,
): Promise<Named[]> {
  return executor
    .select({ id: people.id, name: people.name })
    .from(table)
    .innerJoin(people, eq(people.id, table.personId))
    .where(and(eq(table.storyId, storyId), condition))
    .orderBy(asc(people.name), asc(people.id));
}

async function pathOf(storyId: string, executor: Executor): Promise<string | null> {
  const [row] = await executor
    .select({ section: publicStories.sectionSlug, slug: publicStories.slug })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  return row ? storyPath(row.section, row.slug) : null;
}

/** What waits, the longest waiting first, and then what readers have, the latest first. */
async function entriesForDesk(
  actor: PersonActor,
  storyId: string,
  relation: CoverageRelation,
  executor: Executor,
): Promise<DeskEntry[]> {
  const rows = await executor
    .select({ entry: liveEntries, author: people.name, publishedBy: publisher.name })
    .from(liveEntries)
    .innerJoin(people, eq(people.id, liveEntries.authorId))
    .leftJoin(publisher, eq(publisher.id, liveEntries.publishedById))
    .where(and(eq(liveEntries.storyId, storyId), ne(liveEntries.state, "deleted")))
    .orderBy(
      sql`${liveEntries.state} = 'waiting' desc`,
      sql`${liveEntries.publishedAt} desc nulls last`,
      asc(liveEntries.sentAt),
    )
    .limit(entriesInConsole);
  const previews = await previewsOf(
    rows.flatMap(({ entry }) => entry.pictures.map(({ mediaId }) => mediaId)),
    executor,
  );
  return rows.flatMap(({ entry, author, publishedBy }) => {
    if (entry.state === "deleted") return [];
    const { id, version, state, headline, text, pictures, keyMoment, authorId } = entry;
    const shown = pictures.flatMap(({ mediaId }) => {
      const url = previews.get(mediaId);
      return url ? [[mediaId, url] as const] : [];
    });
    return {
      id,
      version,
      state,
      headline,
      text,
      pictures,
      keyMoment,
      authorId,
      author,
      sentAt: entry.sentAt.toISOString(),
      publishedAt: entry.publishedAt?.toISOString() ?? null,
      publishedBy,
      editedAt: entry.editedAt?.toISOString() ?? null,
      previews: Object.fromEntries(shown),
      mayChange: mayChangeEntry(actor, relation, entry).allowed,
      mayPublish: mayPublishEntry(actor, relation, entry).allowed,
    };
  });
}

async function previewsOf(ids: readonly string[], executor: Executor): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await executor
    .select({ id: media.id, token: media.token, renditions: media.renditions })
    .from(media)
    .where(inArray(media.id, [...new Set(ids)]));
  return new Map(
    rows.flatMap(({ id, token, renditions }) => {
      const sorted = renditions.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width);
      const chosen = sorted.find(({ width }) => width >= previewWidth) ?? sorted.at(-1);
      return chosen ? [[id, renditionUrl(token, chosen)] as const] : [];
    }),
  );
}
