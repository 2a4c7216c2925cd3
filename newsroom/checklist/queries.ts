import { db, type Executor } from "#db/client.ts";
import { checklistSettings as table } from "#db/schema/checklist.ts";
import type { LevelSetting } from "./rules.ts";

/** Every level that the newsroom set. They are house rules: whoever writes is told them. */
export async function checklistLevelsSet(executor: Executor = db()): Promise<LevelSetting[]> {
  return executor
    .select({ rule: table.rule, sectionId: table.sectionId, kind: table.kind, level: table.level })
    .from(table);
}
