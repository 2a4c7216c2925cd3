import { asc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { languageRules, languageWords } from "#db/schema/language.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepLanguage } from "./policy.ts";
import { type KeptRule, type LanguageRule, ruleGroups } from "./types.ts";

export interface KeptWord {
  readonly word: string;
  readonly addedBy: string | null;
}

const inGroupOrder = sql`array_position(array[${sql.join(
  ruleGroups.map((group) => sql`${group}`),
  sql`, `,
)}]::text[], ${languageRules.group})`;

/** The whole rule table, chapter by chapter. Throws `forbidden` for those who do not keep it. */
export async function rulesForKeepers(actor: PersonActor, executor: Executor = db()): Promise<KeptRule[]> {
  demandKeeper(actor);
  const rows = await executor
    .select({ rule: languageRules, updatedBy: people.name })
    .from(languageRules)
    .leftJoin(people, eq(people.id, languageRules.updatedById))
    .orderBy(inGroupOrder, asc(languageRules.createdAt), asc(languageRules.id));
  return rows.map(({ rule, updatedBy }) => ({
    id: rule.id,
    group: rule.group,
    kind: rule.kind,
    entries: rule.entries,
    message: rule.message,
    suggestion: rule.suggestion,
    severity: rule.severity,
    isOwn: rule.code === null,
    isOn: rule.isOn,
    matches: rule.matches,
    misses: rule.misses,
    version: rule.version,
    updatedBy,
  }));
}

/** The words that the newsroom added, by the alphabet. Throws `forbidden` for those who do not keep them. */
export async function wordsForKeepers(actor: PersonActor, executor: Executor = db()): Promise<KeptWord[]> {
  demandKeeper(actor);
  return executor
    .select({ word: languageWords.word, addedBy: people.name })
    .from(languageWords)
    .leftJoin(people, eq(people.id, languageWords.addedById))
    .orderBy(asc(languageWords.word));
}

/** What a checker is made of: the rules that are on, and the newsroom's words. No secret to staff. */
export interface LanguageSet {
  readonly rules: readonly LanguageRule[];
  readonly words: readonly string[];
}

export async function languageSet(executor: Executor = db()): Promise<LanguageSet> {
  const [rules, words] = await Promise.all([
    executor
      .select({
        id: languageRules.id,
        group: languageRules.group,
        kind: languageRules.kind,
        entries: languageRules.entries,
        message: languageRules.message,
        suggestion: languageRules.suggestion,
        severity: languageRules.severity,
      })
      .from(languageRules)
      .where(eq(languageRules.isOn, true))
      .orderBy(inGroupOrder, asc(languageRules.createdAt), asc(languageRules.id)),
    executor.select({ word: languageWords.word }).from(languageWords).orderBy(asc(languageWords.word)),
  ]);
  return { rules, words: words.map(({ word }) => word) };
}

function demandKeeper(actor: PersonActor): void {
  const decision = mayKeepLanguage(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}
