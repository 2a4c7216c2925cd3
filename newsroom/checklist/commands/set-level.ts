import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { checklistSettings as table } from "#db/schema/checklist.ts";
import { history } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepChecklist } from "../policy.ts";
import type { LevelForm } from "../schema.ts";

/**
 * Sets the level of a rule, everywhere or for a section and kind; without a level the setting is taken away and
 * the next wider one holds. Throws `forbidden`, `invalid` for a section that is gone, or `stale` when somebody
 * set it meanwhile.
 */
export async function setLevel(
  { actor, setting }: { actor: PersonActor; setting: LevelForm },
  executor: Executor = db(),
): Promise<void> {
  const decision = mayKeepChecklist(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const { rule, sectionId, kind, level, seen } = setting;
  const place = and(
    eq(table.rule, rule),
    sectionId === null ? isNull(table.sectionId) : eq(table.sectionId, sectionId),
    kind === null ? isNull(table.kind) : eq(table.kind, kind),
  );
  await executor.transaction(async (tx) => {
    if (sectionId !== null) {
      const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId));
      if (!section) throw new RedaksiError("invalid", "section-gone");
    }
    // One after the other for each place, whether a row stands there or not.
    const name = `checklist ${rule} ${sectionId} ${kind}`;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
    const [before] = await tx.select({ level: table.level }).from(table).where(place);
    if ((before?.level ?? null) !== seen) throw new RedaksiError("stale", "checklist-changed");
    await tx.delete(table).where(place);
    if (level !== null)
      await tx.insert(table).values({ rule, sectionId, kind, level, setById: actor.personId });
    await tx.insert(history).values({
      event: "checklist.level-set",
      personId: actor.personId,
      subjectId: sectionId,
      details: { rule, kind, from: seen, to: level },
    });
  });
}
