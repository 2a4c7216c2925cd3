import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { noticeRules as table } from "#db/schema/notices.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { defaultRules } from "../default-rules.ts";
import { ruleLimit } from "../limits.ts";
import { mayKeepNoticeRules } from "../policy.ts";
import type { RuleForm } from "../schema.ts";

/**
 * Adds a rule, or changes one. Throws `forbidden`; `invalid` for one that tells nobody or names who or what is gone;
 * `conflict` when the same people are told of the same thing by another rule; `stale` when the changed one is gone.
 */
export async function keepRule(
  { actor, rule }: { actor: PersonActor; rule: RuleForm },
  executor: Executor = db(),
): Promise<void> {
  demand(actor);
  const { id, ...values } = rule;
  if (!values.app && !values.email && !values.push) throw new RedaksiError("invalid", "notice-rule-no-way");
  await executor.transaction(async (tx) => {
    await lockRules(tx);
    await demandNamed(tx, rule);
    if (await hasTwin(tx, rule)) throw new RedaksiError("conflict", "notice-rule-exists");
    if (id === null) {
      if ((await tx.$count(table)) >= ruleLimit)
        throw new RedaksiError("conflict", "notice-rules-too-many", { limit: ruleLimit });
      await tx.insert(table).values(values);
    } else {
      const changed = await tx.update(table).set(values).where(eq(table.id, id)).returning({ id: table.id });
      if (changed.length === 0) throw new RedaksiError("stale", "notice-rule-gone");
    }
    await record(tx, actor, id === null ? "notice-rule.add" : "notice-rule.change", {
      event: rule.event,
      receiver: rule.receiver,
    });
  });
}

/** Takes a rule away. One that is gone already stays gone. */
export async function removeRule(
  { actor, ruleId }: { actor: PersonActor; ruleId: string },
  executor: Executor = db(),
): Promise<void> {
  demand(actor);
  await executor.transaction(async (tx) => {
    const [gone] = await tx.delete(table).where(eq(table.id, ruleId)).returning();
    if (!gone) return;
    await record(tx, actor, "notice-rule.remove", { event: gone.event, receiver: gone.receiver });
  });
}

/** Puts the rules that came with the program in place of all that the newsroom made. */
export async function restoreRules(
  { actor }: { actor: PersonActor },
  executor: Executor = db(),
): Promise<void> {
  demand(actor);
  await executor.transaction(async (tx) => {
    await lockRules(tx);
    await tx.delete(table);
    await tx.insert(table).values(defaultRows());
    await record(tx, actor, "notice-rule.restore", {});
  });
}

/** Gives a newsroom that never had any rules those that came with the program. Those it took away stay away. */
export async function fillNoticeRules(executor: Executor = db()): Promise<void> {
  await executor.transaction(async (tx) => {
    await lockRules(tx);
    const filled = { event: "notice-rule.fill", job: "fill-notice-rules" } as const;
    if ((await tx.$count(history, eq(history.event, filled.event))) > 0) return;
    if ((await tx.$count(table)) === 0) await tx.insert(table).values(defaultRows());
    await tx.insert(history).values(filled);
  });
}

function defaultRows(): (typeof table.$inferInsert)[] {
  return defaultRules.map((rule) => ({ ...rule }));
}

function demand(actor: PersonActor): void {
  const decision = mayKeepNoticeRules(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}

async function lockRules(tx: Executor): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('notice rules', 0))`);
}

async function demandNamed(tx: Executor, { sectionId, receiver, personId }: RuleForm): Promise<void> {
  if ((receiver === "person") !== (personId !== null))
    throw new RedaksiError("invalid", "notice-rule-person-missing");
  if (sectionId !== null) {
    const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId));
    if (!section) throw new RedaksiError("invalid", "section-gone");
  }
  if (personId !== null) {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), eq(people.status, "active")));
    if (!person) throw new RedaksiError("invalid", "person-unknown");
  }
}

async function hasTwin(tx: Executor, rule: RuleForm): Promise<boolean> {
  const { id, event, receiver, sectionId, kind, sensitive, personId } = rule;
  const twin = and(
    eq(table.event, event),
    eq(table.receiver, receiver),
    eq(table.sensitive, sensitive),
    sectionId === null ? isNull(table.sectionId) : eq(table.sectionId, sectionId),
    kind === null ? isNull(table.kind) : eq(table.kind, kind),
    personId === null ? isNull(table.personId) : eq(table.personId, personId),
    id === null ? undefined : ne(table.id, id),
  );
  return (await tx.$count(table, twin)) > 0;
}

async function record(
  tx: Executor,
  actor: PersonActor,
  event: string,
  details: Record<string, string>,
): Promise<void> {
  await tx.insert(history).values({ event, personId: actor.personId, details });
}
