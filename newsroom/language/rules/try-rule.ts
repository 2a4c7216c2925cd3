import { type Checker, checkLine, checkNames, createChecker } from "../check.ts";
import type { Lexicon } from "../dictionary/lexicon.ts";
import * as limits from "../limits.ts";
import { readLine } from "../line.ts";
import type { LanguageRule } from "../types.ts";
import { readEntries } from "./entries.ts";
import { compilePattern, maxProgramSize } from "./pattern-rule.ts";

/** Why a rule is refused: `key` under `language.refused` in `messages/*.json`. */
export interface RuleRefusal {
  readonly key:
    | "pattern-wrong"
    | "pattern-too-large"
    | "pattern-empty"
    | "no-words"
    | "too-many-words"
    | "words-same"
    | "suggestion-group"
    | "example-missing"
    | "example-not-matched"
    | "example-matched";
  readonly values: Record<string, string | number>;
}

export interface RuleExamples {
  readonly matches: readonly string[];
  readonly misses: readonly string[];
}

/**
 * Whether a rule may be kept: it must be well-formed, small enough to be quick on any text, find something in
 * each sentence of `matches` and nothing in each of `misses`. Null: it may.
 */
export function tryRule(rule: LanguageRule, examples: RuleExamples, lexicon: Lexicon): RuleRefusal | null {
  const malformed =
    rule.kind === "pattern" ? tryPattern(rule) : rule.kind === "words" ? tryWords(rule) : null;
  if (malformed !== null) return malformed;
  if (examples.matches.length === 0) return { key: "example-missing", values: {} };
  const checker = createChecker([rule], lexicon);
  const finds = (example: string) => findsSomething(checker, example);
  const silent = examples.matches.find((example) => !finds(example));
  if (silent !== undefined) return { key: "example-not-matched", values: { example: silent } };
  const loud = examples.misses.find(finds);
  return loud === undefined ? null : { key: "example-matched", values: { example: loud } };
}

function findsSomething(checker: Checker, example: string): boolean {
  const line = readLine(example);
  return checkLine(line, checker).length > 0 || checkNames([line], checker).some((marks) => marks.length > 0);
}

function tryPattern(rule: LanguageRule): RuleRefusal | null {
  try {
    const { pattern } = compilePattern(rule);
    if (pattern.programSize() > maxProgramSize) return { key: "pattern-too-large", values: {} };
    if (pattern.matcher("").find()) return { key: "pattern-empty", values: {} };
    const groups = pattern.groupCount();
    const wrong = [...rule.suggestion.matchAll(/\$(\d)/g)].find(([, group]) => Number(group) > groups);
    return wrong === undefined ? null : { key: "suggestion-group", values: { group: wrong[0], groups } };
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : "";
    return { key: "pattern-wrong", values: { reason } };
  }
}

function tryWords({ entries }: LanguageRule): RuleRefusal | null {
  const read = readEntries(entries);
  if (read.length === 0) return { key: "no-words", values: {} };
  if (read.length > limits.maxEntries) return { key: "too-many-words", values: { limit: limits.maxEntries } };
  const same = read.find(({ words, better }) => better?.includes(words.join(" ")));
  return same === undefined ? null : { key: "words-same", values: { word: same.words.join(" ") } };
}
