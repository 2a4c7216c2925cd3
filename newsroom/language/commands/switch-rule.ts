import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { languageRules as table } from "#db/schema/language.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepLanguage } from "../policy.ts";
import { lockRule } from "./save-rule.ts";

/** Switches a rule on or off for the whole newsroom. Throws `forbidden`, `not-found` or `stale`. */
export async function switchRule(
  {
    actor,
    id,
    isOn,
    expectedVersion,
  }: { actor: PersonActor; id: string; isOn: boolean; expectedVersion: number },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const decision = mayKeepLanguage(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  return executor.transaction(async (tx) => {
    const { version } = await lockRule(tx, id, expectedVersion);
    const change = { isOn, version: version + 1, updatedById: actor.personId, updatedAt: sql`now()` };
    await tx.update(table).set(change).where(eq(table.id, id));
    await tx.insert(history).values({
      event: "language.rule-switched",
      personId: actor.personId,
      subjectId: id,
      details: { isOn },
    });
    return { version: version + 1 };
  });
}

/** Takes away a rule that the newsroom made; those of the program can only be switched off. */
export async function removeRule(
  { actor, id }: { actor: PersonActor; id: string },
  executor: Executor = db(),
): Promise<void> {
  const decision = mayKeepLanguage(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  await executor.transaction(async (tx) => {
    const { code, entries } = await lockRule(tx, id);
    if (code !== null) throw new RedaksiError("conflict", "language-rule-built-in");
    await tx.delete(table).where(eq(table.id, id));
    const details = { entries: entries.slice(0, 300) };
    await tx
      .insert(history)
      .values({ event: "language.rule-removed", personId: actor.personId, subjectId: id, details });
  });
}
