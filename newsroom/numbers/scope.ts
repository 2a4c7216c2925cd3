import { inArray, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { authorReads, sectionReads } from "#db/schema/reads.ts";
import { storyWriters } from "#db/schema/stories.ts";
import { storyAuthors } from "#db/schema/story-authors.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { scopeOf } from "./policy.ts";
import type { NumbersScope, NumbersView } from "./types.ts";

/** What a view shows. Throws `forbidden` where it is not this person's. */
export function requireScope(actor: PersonActor, view: NumbersView): NumbersScope {
  const scope = scopeOf(actor, view);
  if (!scope) throw new RedaksiError("forbidden", "numbers-not-yours");
  return scope;
}

/** The hourly sums that answer for a scope, and which of them are its own. */
export function sumsOf(scope: NumbersScope) {
  return scope.kind === "person"
    ? { table: authorReads, own: sql`${authorReads.personId} = ${scope.personId}` }
    : { table: sectionReads, own: inSections(scope, sectionReads.sectionId) };
}

/** Which rows of a table with a section are a scope's; nothing where it is everything. */
export function inSections(scope: NumbersScope, column: AnyPgColumn): SQL | undefined {
  return scope.kind === "sections" ? inArray(column, [...scope.sectionIds]) : undefined;
}

/** Which published stories are a scope's, by the columns of their section and their id. */
export function ofScope(
  scope: NumbersScope,
  columns: { section: AnyPgColumn; story: AnyPgColumn },
): SQL | undefined {
  if (scope.kind !== "person") return inSections(scope, columns.section);
  return sql`${columns.story} in (${storiesOfPerson(scope.personId)})`;
}

/** The ids of what somebody is named over or wrote at. */
function storiesOfPerson(personId: string): SQL {
  return sql`select ${storyAuthors.storyId} from ${storyAuthors} where ${storyAuthors.personId} = ${personId}
    union select ${storyWriters.storyId} from ${storyWriters} where ${storyWriters.personId} = ${personId}`;
}
