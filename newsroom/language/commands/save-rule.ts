import { count, eq, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { languageRules as table } from "#db/schema/language.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { serverLexicon } from "../dictionary/server-lexicon.ts";
import * as limits from "../limits.ts";
import { mayKeepLanguage } from "../policy.ts";
import { tryRule } from "../rules/try-rule.ts";
import type { RuleForm } from "../schema.ts";

/**
 * Keeps a rule, new or changed, after trying it on its examples. Throws `forbidden`, `not-found`, `stale` when
 * somebody changed it meanwhile, or `invalid` with what the examples or the pattern say.
 */
export async function saveRule(
  { actor, rule }: { actor: PersonActor; rule: RuleForm },
  executor: Executor = db(),
): Promise<{ id: string; version: number }> {
  const decision = mayKeepLanguage(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const lexicon = await serverLexicon();
  return executor.transaction(async (tx) => {
    const before = rule.id === null ? null : await lockRule(tx, rule.id, rule.expectedVersion);
    // What a check looks for is code; its words, weight and examples are the newsroom's.
    const isCheck = before?.kind === "check";
    if (!isCheck && rule.kind === "check") throw new RedaksiError("invalid", "form-malformed");
    const kept = isCheck ? { ...rule, kind: before.kind, entries: before.entries, suggestion: "" } : rule;
    if (kept.message === "") throw new RedaksiError("invalid", "language-message-missing");
    if (kept.kind === "pattern" && kept.entries.length > limits.maxPatternLength) {
      throw new RedaksiError("invalid", "language-pattern-long", { limit: limits.maxPatternLength });
    }
    const refusal = tryRule({ ...kept, id: rule.id ?? "new" }, kept, lexicon);
    if (refusal !== null) throw new RedaksiError("invalid", `language-${refusal.key}`, refusal.values);

    const { id: _id, expectedVersion: _seen, ...columns } = kept;
    const values = { ...columns, updatedById: actor.personId };
    const saved =
      before === null
        ? await insertRule(tx, values)
        : await tx
            .update(table)
            .set({ ...values, updatedAt: sql`now()`, version: before.version + 1 })
            .where(eq(table.id, before.id))
            .returning({ id: table.id, version: table.version });
    const [row] = saved;
    if (row === undefined) throw new Error("a rule was not kept");
    await tx
      .insert(history)
      .values({ event: "language.rule-kept", personId: actor.personId, subjectId: row.id });
    return row;
  });
}

async function insertRule(tx: Executor, values: Omit<typeof table.$inferInsert, "id">) {
  const [own] = await tx.select({ many: count() }).from(table).where(isNull(table.code));
  if ((own?.many ?? 0) >= limits.maxOwnRules) {
    throw new RedaksiError("conflict", "language-rules-full", { limit: limits.maxOwnRules });
  }
  return tx.insert(table).values(values).returning({ id: table.id, version: table.version });
}

/** The rule for changing. Throws `not-found`, or `stale` when it is not the one that was seen. */
export async function lockRule(tx: Executor, id: string, expectedVersion?: number) {
  const [rule] = await tx.select().from(table).where(eq(table.id, id)).for("update");
  if (rule === undefined) throw new RedaksiError("not-found", "language-rule-unknown");
  if (expectedVersion !== undefined && rule.version !== expectedVersion) {
    throw new RedaksiError("stale", "language-rule-changed");
  }
  return rule;
}
