import { and, asc, eq, isNotNull, or, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { revisionBylines } from "#db/schema/revisions.ts";
import { people } from "#db/schema/staff.ts";

/** A person on the masthead, as UU Pers 12 asks: name and office. */
export interface MastheadPerson {
  readonly name: string;
  readonly slug: string;
  readonly title: string;
}

/** Whose page stands at `/penulis/{slug}`. */
export interface PublicWriter {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly bio: string;
  readonly title: string | null;
}

/** Everybody with an office in the newsroom, in the masthead's order. */
export async function mastheadPeople(executor: Executor = db()): Promise<MastheadPerson[]> {
  const rows = await executor
    .select({ name: people.name, slug: people.slug, title: people.mastheadTitle })
    .from(people)
    .where(and(isNotNull(people.mastheadTitle), eq(people.status, "active")))
    .orderBy(asc(people.mastheadPosition), asc(people.name));
  return rows.map((row) => ({ ...row, title: row.title ?? "" }));
}

/** That somebody is known to readers: on the masthead, or named over a public story. */
const knownToReaders = or(
  and(isNotNull(people.mastheadTitle), eq(people.status, "active")),
  sql`exists (select 1 from story_shelves shelf
    join public_stories story on story.story_id = shelf.story_id where shelf.shelf_id = ${people.id})`,
);

/** Somebody whom readers know. Everybody else has no page. */
export async function writerAt(slug: string, executor: Executor = db()): Promise<PublicWriter | null> {
  const [row] = await executor
    .select({
      id: people.id,
      name: people.name,
      slug: people.slug,
      bio: people.bio,
      title: people.mastheadTitle,
    })
    .from(people)
    .where(and(eq(people.slug, slug), knownToReaders))
    .limit(1);
  return row ?? null;
}

/** The last parts of the addresses of everybody whom readers know. */
export async function writersInSitemap(executor: Executor = db()): Promise<string[]> {
  const rows = await executor
    .select({ slug: people.slug })
    .from(people)
    .where(knownToReaders)
    .orderBy(asc(people.slug));
  return rows.map(({ slug }) => slug);
}

/** Who signed a story, in the byline's order, as boxes beside it tell of them. */
export async function writersOfStory(revisionId: string, executor: Executor = db()): Promise<PublicWriter[]> {
  return executor
    .select({
      id: people.id,
      name: people.name,
      slug: people.slug,
      bio: people.bio,
      title: people.mastheadTitle,
    })
    .from(revisionBylines)
    .innerJoin(people, eq(people.id, revisionBylines.personId))
    .where(eq(revisionBylines.revisionId, revisionId))
    .orderBy(asc(revisionBylines.position));
}
