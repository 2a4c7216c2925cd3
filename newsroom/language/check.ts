import { apartFromEachOther } from "./apart.ts";
import { doubledWord } from "./checks/doubled-word.ts";
import { fusedWords } from "./checks/fused-words.ts";
import { punctuation, quotes } from "./checks/marks.ts";
import { namesTwoWays } from "./checks/name-two-ways.ts";
import { passivePrefix } from "./checks/passive-prefix.ts";
import { preposition } from "./checks/preposition.ts";
import { unknownWord } from "./checks/unknown-word.ts";
import type { Lexicon } from "./dictionary/lexicon.ts";
import { type CheckContext, type Finding, isQuoted, type Line } from "./line.ts";
import { type CompiledPattern, compilePattern, findPattern } from "./rules/pattern-rule.ts";
import { findWords, indexWords, type WordsIndex } from "./rules/words-rule.ts";
import type { CheckName, LanguageMark, LanguageRule, RuleGroup } from "./types.ts";

/** Checks that look at one line, in the order in which they may claim a place. */
const lineChecks: readonly [CheckName, (line: Line, context: CheckContext) => Finding[]][] = [
  ["preposition", preposition],
  ["passive-prefix", passivePrefix],
  ["doubled-word", doubledWord],
  ["fused-words", fusedWords],
  ["punctuation", punctuation],
  ["quotes", quotes],
  ["unknown-word", unknownWord],
];

/** Rules of these chapters let a quotation be: people may talk as they talk. */
const groupsOfStyle: ReadonlySet<RuleGroup> = new Set(["word-choice", "house-style", "redundant"]);

/** The rules of a newsroom, ready to run. Holds no text; may be used for any number of stories. */
export interface Checker {
  readonly context: CheckContext;
  readonly words: WordsIndex;
  readonly patterns: readonly CompiledPattern[];
  readonly checks: ReadonlyMap<string, LanguageRule>;
}

/** Makes a checker of the rules that are on. A pattern that does not compile (it was refused on saving) is left out. */
export function createChecker(
  rules: readonly LanguageRule[],
  lexicon: Lexicon,
  ownWords: Iterable<string> = [],
): Checker {
  const patterns = rules.flatMap((rule): CompiledPattern[] => {
    if (rule.kind !== "pattern") return [];
    try {
      return [compilePattern(rule)];
    } catch {
      return [];
    }
  });
  return {
    context: { lexicon, ownWords: new Set(ownWords) },
    words: indexWords(rules.filter(({ kind }) => kind === "words")),
    patterns,
    checks: new Map(rules.filter(({ kind }) => kind === "check").map((rule) => [rule.entries, rule])),
  };
}

/** What is marked in one line, in its order, apart from each other. Time linear in the line. */
export function checkLine(line: Line, checker: Checker): LanguageMark[] {
  if (line.text.trim() === "") return [];
  const found: LanguageMark[] = [];
  const tell = (rule: LanguageRule, finding: Finding) => {
    if (!(groupsOfStyle.has(rule.group) && isQuoted(line, finding))) found.push(markOf(line, rule, finding));
  };
  for (const { rule, finding } of findWords(line, checker.words)) tell(rule, finding);
  for (const compiled of checker.patterns) {
    for (const finding of findPattern(line, compiled)) tell(compiled.rule, finding);
  }
  for (const [name, check] of lineChecks) {
    const rule = checker.checks.get(name);
    if (rule === undefined) continue;
    for (const finding of check(line, checker.context)) found.push(markOf(line, rule, finding));
  }
  return apartFromEachOther(found);
}

/** Names that stand in the story in two ways, one list a line, beside what `checkLine` found in each. */
export function checkNames(lines: readonly Line[], checker: Checker): LanguageMark[][] {
  const rule = checker.checks.get("name-two-ways");
  if (rule === undefined) return lines.map(() => []);
  return namesTwoWays(lines, checker.context.lexicon).map((findings, index) => {
    const line = lines[index];
    return line === undefined ? [] : findings.map((finding) => markOf(line, rule, finding));
  });
}

function markOf({ text }: Line, rule: LanguageRule, { from, to, suggestions }: Finding): LanguageMark {
  const written = text.slice(from, to);
  const kept = [...new Set(suggestions)].filter((better) => better !== written);
  const message = rule.message.replaceAll("{word}", written.trim()).replaceAll("{better}", kept[0] ?? "");
  return { from, to, ruleId: rule.id, severity: rule.severity, text: written, message, suggestions: kept };
}
