import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/**
 * That an id is one of these. One parameter however many they are, so that lists of every length are one statement,
 * planned once (docs/decisions/0038); `inArray` writes another for each length.
 */
export function isOneOf(id: AnyColumn | SQL.Aliased, ids: readonly string[]): SQL {
  return sql`${id} = any(${sql.param([...ids])}::uuid[])`;
}
