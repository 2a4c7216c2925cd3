import { and, asc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { people, personRoles, personSections, sessions } from "#db/schema/staff.ts";
import { seenEverySeconds } from "./session-seen.ts";
import type { PersonActor, Role } from "./types.ts";

/** A member of staff as others of the newsroom see them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly slug: string;
  readonly roles: readonly Role[];
}

export interface SignedIn {
  readonly actor: PersonActor;
  readonly sessionId: string;
  readonly email: string;
  readonly locale: "id" | "en";
  /** It was last noted as in use more than a minute ago: see `touchSession`. */
  readonly seenLongAgo: boolean;
}

/** The roles of the row of `people` that a query reads, as a column. */
export const rolesOfPerson = sql<
  Role[]
>`array(select ${personRoles.role} from ${personRoles} where ${personRoles.personId} = ${people.id} order by 1)`;
/** The ids of the sections of the row of `people` that a query reads, as a column. */
export const sectionsOfPerson = sql<
  string[]
>`array(select ${personSections.sectionId}::text from ${personSections} where ${personSections.personId} = ${people.id})`;

/** What makes the row of `people` that a query reads somebody who acts. */
const actorColumns = {
  personId: people.id,
  name: people.name,
  roles: rolesOfPerson,
  sectionIds: sectionsOfPerson,
};

/** Who a session stands for right now, or null when it was ended, has run out, or its person is suspended. */
export async function actorOfSession(sessionId: string, executor: Executor = db()): Promise<SignedIn | null> {
  const [row] = await executor
    .select({
      ...actorColumns,
      email: people.email,
      locale: people.locale,
      seenLongAgo: sql<boolean>`${sessions.lastSeenAt} < now() - make_interval(secs => ${seenEverySeconds})`,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql`now()`),
        eq(people.status, "active"),
      ),
    );
  if (!row) return null;
  const { email, locale, seenLongAgo, ...person } = row;
  return { actor: { kind: "person", ...person }, sessionId, email, locale, seenLongAgo };
}

/** Somebody who works here as the one who acts, or null when they are unknown or suspended. */
export async function activeActor(personId: string, executor: Executor = db()): Promise<PersonActor | null> {
  const [person] = await activeActors(executor, eq(people.id, personId));
  return person ?? null;
}

/** Everybody who works here, as those who act, by name; narrowed by a condition on `people`. */
export async function activeActors(executor: Executor = db(), condition?: SQL): Promise<PersonActor[]> {
  const rows = await executor
    .select(actorColumns)
    .from(people)
    .where(and(eq(people.status, "active"), condition))
    .orderBy(asc(people.name));
  return rows.map((person) => ({ kind: "person", ...person }));
}

/** Somebody who works here as they stand now, for a job that writes to them; null when they were suspended or are gone. */
export async function personToWriteTo(
  personId: string,
  executor: Executor = db(),
): Promise<{ actor: PersonActor; email: string; locale: "id" | "en" } | null> {
  const [row] = await executor
    .select({ ...actorColumns, email: people.email, locale: people.locale })
    .from(people)
    .where(and(eq(people.id, personId), eq(people.status, "active")));
  if (!row) return null;
  const { email, locale, ...person } = row;
  return { actor: { kind: "person", ...person }, email, locale };
}

/** Everybody who works here, by name: for bylines and invitations. */
export async function colleagues(_actor: PersonActor, executor: Executor = db()): Promise<Colleague[]> {
  return executor
    .select({ id: people.id, name: people.name, code: people.code, slug: people.slug, roles: rolesOfPerson })
    .from(people)
    .where(eq(people.status, "active"))
    .orderBy(asc(people.name));
}

/** One signed-in browser of a person, as shown on their account page. */
export interface OwnSession {
  readonly id: string;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The sessions of the one who asks that still hold, the latest used first. */
export async function ownSessions(actor: PersonActor, executor: Executor = db()): Promise<OwnSession[]> {
  return executor
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, actor.personId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql`now()`),
      ),
    )
    .orderBy(sql`${sessions.lastSeenAt} desc`);
}
