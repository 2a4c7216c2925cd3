import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { languageRules as table } from "#db/schema/language.ts";
import { defaultRules } from "../rules/defaults/all.ts";

/**
 * Gives the newsroom the rules that came with this release: new ones are added, those that no editor has
 * touched follow the release, those that one has touched stay as they are. May be run any number of times.
 */
export async function fillRules(executor: Executor = db()): Promise<void> {
  const rows = defaultRules.map(({ matches, misses, ...rule }) => ({
    ...rule,
    matches: [...matches],
    misses: [...misses],
  }));
  await executor
    .insert(table)
    .values(rows)
    .onConflictDoUpdate({
      target: table.code,
      set: {
        group: sql`excluded."group"`,
        kind: sql`excluded.kind`,
        entries: sql`excluded.entries`,
        message: sql`excluded.message`,
        suggestion: sql`excluded.suggestion`,
        severity: sql`excluded.severity`,
        matches: sql`excluded.matches`,
        misses: sql`excluded.misses`,
      },
      setWhere: sql`${table.updatedById} is null`,
    });
}
