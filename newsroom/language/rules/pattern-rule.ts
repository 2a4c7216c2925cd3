import { RE2JS } from "re2js";
import type { Finding, Line } from "../line.ts";
import type { LanguageRule } from "../types.ts";

/** A pattern ready to run. RE2 matches in time linear in the text: it knows no back-references and no look-around. */
export interface CompiledPattern {
  readonly rule: LanguageRule;
  readonly pattern: RE2JS;
}

/** Steps of the compiled program beyond which a pattern is refused: each letter of a text may visit all of them. */
export const maxProgramSize = 2_000;

/** Compiles the pattern of a rule. Throws RE2's own error when it is none. */
export function compilePattern(rule: LanguageRule): CompiledPattern {
  return { rule, pattern: RE2JS.compile(rule.entries) };
}

/** Every match, apart from each other, with the suggestion's `$1` filled in. */
export function findPattern(line: Line, { rule, pattern }: CompiledPattern): Finding[] {
  const findings: Finding[] = [];
  const matcher = pattern.matcher(line.text);
  while (matcher.find()) {
    const [from, to] = [matcher.start(), matcher.end()];
    if (to === from) break;
    const better = rule.suggestion.replace(/\$(\d)/g, (_, group: string) => {
      const index = Number(group);
      return index <= matcher.groupCount() ? (matcher.group(index) ?? "") : "";
    });
    findings.push({ from, to, suggestions: rule.suggestion === "" ? [] : [better === "$" ? "" : better] });
  }
  return findings;
}
