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

/** Somebody whom readers know: on the masthead, or named over a public story. Everybody else has no page. */
export async function writerAt(slug: string, executor: Executor = db()): Promise<PublicWriter | null> {
  const signedPublicStory = sql`exists (select 1 from revision_bylines byline
    join public_stories story on story.revision_id = byline.revision_id where byline.person_id = ${people.id})`;
  const [row] = await executor
    .select({
      id: people.id,
      name: people.name,
      slug: people.slug,
      bio: people.bio,
      title: people.mastheadTitle,
    })
    .from(people)
    .where(
      and(
        eq(people.slug, slug),
        or(and(isNotNull(people.mastheadTitle), eq(people.status, "active")), signedPublicStory),
      ),
    )
    .limit(1);
  return row ?? null;
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
