/**
 * What readers see of live coverages. Everything goes through `public_stories`: a story that is withdrawn takes
 * its coverage with it.
 */
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { liveCoverages, liveEntries } from "#db/schema/live.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { people } from "#db/schema/staff.ts";
import type { PictureSources } from "#newsroom/body/picture-sources.ts";
import { picturesForReaders } from "#newsroom/media/published.ts";
import { entriesOnPage } from "./limits.ts";
import type { EntryPicture } from "./types.ts";

/** The coverage of a public story. */
export interface PublicCoverage {
  readonly storyId: string;
  readonly startedAt: Date;
  /** Null while it runs. */
  readonly endedAt: Date | null;
  readonly summary: string;
  /** Rises with whatever readers can see of it. */
  readonly change: number;
  readonly entryCount: number;
  /** When the latest entry came; null without one. */
  readonly latestAt: Date | null;
}

/** An entry as readers have it. */
export interface PublicEntry {
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  /** With its simple marks. */
  readonly text: string;
  readonly keyMoment: boolean;
  readonly author: { readonly name: string; readonly slug: string };
  readonly publishedAt: Date;
  readonly editedAt: Date | null;
  readonly pictures: readonly { readonly texts: EntryPicture; readonly sources: PictureSources }[];
}

/** A key moment in the list of them. */
export interface KeyMoment {
  readonly id: string;
  readonly headline: string;
  readonly publishedAt: Date;
}

/** Some entries one after the other, and where the list goes on. */
export interface EntryPage {
  readonly entries: readonly PublicEntry[];
  /** The first entry of the next page, or null. */
  readonly nextId: string | null;
}

const momentsListed = 40;
const shown = sql`${liveEntries.state} = 'published'`;

/** The coverage of a public story, or null. */
export async function coverageOf(storyId: string, executor: Executor = db()): Promise<PublicCoverage | null> {
  const [row] = await executor
    .select({
      storyId: liveCoverages.storyId,
      startedAt: liveCoverages.startedAt,
      endedAt: liveCoverages.endedAt,
      summary: liveCoverages.summary,
      change: liveCoverages.change,
      entryCount: sql<number>`(select count(*)::int from ${liveEntries} e where e.story_id = ${liveCoverages.storyId} and e.state = 'published')`,
      latestAt:
        sql<Date | null>`(select max(e.published_at) from ${liveEntries} e where e.story_id = ${liveCoverages.storyId} and e.state = 'published')`.mapWith(
          liveEntries.publishedAt,
        ),
    })
    .from(liveCoverages)
    .innerJoin(publicStories, eq(publicStories.storyId, liveCoverages.storyId))
    .where(eq(liveCoverages.storyId, storyId));
  return row ?? null;
}

/**
 * A page of a coverage's entries: the latest first while it runs, the earliest first once it has ended. `fromId`
 * is the entry that it begins with; null as a whole when that one is not there.
 */
export async function entriesOfCoverage(
  coverage: Pick<PublicCoverage, "storyId" | "endedAt">,
  fromId: string | null = null,
  executor: Executor = db(),
): Promise<EntryPage | null> {
  const forward = coverage.endedAt !== null;
  const from = fromId === null ? null : await placeOf(coverage.storyId, fromId, executor);
  if (fromId !== null && from === null) return null;
  const place = sql`(${liveEntries.publishedAt}, ${liveEntries.id})`;
  const begins =
    from === null
      ? undefined
      : forward
        ? sql`${place} >= (${from}::timestamptz, ${fromId}::uuid)`
        : sql`${place} <= (${from}::timestamptz, ${fromId}::uuid)`;
  const rows = await executor
    .select({ entry: liveEntries, authorName: people.name, authorSlug: people.slug })
    .from(liveEntries)
    .innerJoin(people, eq(people.id, liveEntries.authorId))
    .innerJoin(publicStories, eq(publicStories.storyId, liveEntries.storyId))
    .where(and(eq(liveEntries.storyId, coverage.storyId), shown, begins))
    .orderBy(
      forward ? asc(liveEntries.publishedAt) : sql`${liveEntries.publishedAt} desc nulls last`,
      forward ? asc(liveEntries.id) : sql`${liveEntries.id} desc nulls last`,
    )
    .limit(entriesOnPage + 1);
  const page = rows.slice(0, entriesOnPage);
  const sources = await picturesForReaders(
    page.flatMap(({ entry }) => entry.pictures.map(({ mediaId }) => mediaId)),
    executor,
  );
  return {
    entries: page.flatMap(({ entry, authorName, authorSlug }) => {
      if (!entry.publishedAt) return [];
      const { id, version, headline, text, keyMoment, publishedAt, editedAt } = entry;
      return {
        id,
        version,
        headline,
        text,
        keyMoment,
        author: { name: authorName, slug: authorSlug },
        publishedAt,
        editedAt,
        pictures: entry.pictures.flatMap((texts) => {
          const found = sources.get(texts.mediaId);
          return found ? [{ texts, sources: found }] : [];
        }),
      };
    }),
    nextId: rows[entriesOnPage]?.entry.id ?? null,
  };
}

/** The key moments of a coverage, the latest first. */
export async function keyMomentsOf(storyId: string, executor: Executor = db()): Promise<KeyMoment[]> {
  const rows = await executor
    .select({ id: liveEntries.id, headline: liveEntries.headline, publishedAt: liveEntries.publishedAt })
    .from(liveEntries)
    .innerJoin(publicStories, eq(publicStories.storyId, liveEntries.storyId))
    .where(and(eq(liveEntries.storyId, storyId), shown, liveEntries.keyMoment))
    .orderBy(desc(liveEntries.publishedAt), desc(liveEntries.id))
    .limit(momentsListed);
  return rows.flatMap(({ publishedAt, ...moment }) => (publishedAt ? [{ ...moment, publishedAt }] : []));
}

/** The exact instant of an entry as the database writes it: a JavaScript date would lose its microseconds. */
async function placeOf(storyId: string, entryId: string, executor: Executor): Promise<string | null> {
  const [row] = await executor
    .select({ at: sql<string>`${liveEntries.publishedAt}::text` })
    .from(liveEntries)
    .where(and(eq(liveEntries.id, entryId), eq(liveEntries.storyId, storyId), shown));
  return row?.at ?? null;
}
