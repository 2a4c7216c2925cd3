import type { Finding, Line } from "../line.ts";
import type { Token } from "../tokens.ts";
import type { LanguageRule } from "../types.ts";
import { inCaseOf } from "../written-case.ts";
import { type Entry, readEntries } from "./entries.ts";

interface Indexed {
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly rule: LanguageRule;
}

/** The words of all rules, found by their first one: a line costs its length, however many rules there are. */
export type WordsIndex = ReadonlyMap<string, readonly Indexed[]>;

/** Builds the index of every `words` rule. */
export function indexWords(rules: readonly LanguageRule[]): WordsIndex {
  const index = new Map<string, Indexed[]>();
  for (const rule of rules) {
    for (const entry of readEntries(rule.entries)) {
      const words = entry.words.map((word) => word.toLowerCase());
      const first = words[0] ?? "";
      const known = index.get(first);
      if (known === undefined) index.set(first, [{ entry, words, rule }]);
      else known.push({ entry, words, rule });
    }
  }
  return index;
}

/** Every place where a rule's words stand. Endings such as -nya are kept. */
export function findWords(line: Line, index: WordsIndex): { rule: LanguageRule; finding: Finding }[] {
  const found: { rule: LanguageRule; finding: Finding }[] = [];
  line.tokens.forEach((token, at) => {
    if (token.isAddress) return;
    for (const [first, ending] of readingsOf(token.lower)) {
      for (const { entry, words, rule } of index.get(first) ?? []) {
        if (ending !== "" && words.length > 1) continue;
        const last = endOfPhrase(line, at, words);
        if (last === null || !hasRightCase(line, at, entry)) continue;
        const tail = ending === "" ? last.ending : ending;
        const written = line.text.slice(token.from, last.token.to - tail.length);
        const better = entry.better ?? (rule.suggestion === "" ? null : [rule.suggestion]);
        const suggestions = (better ?? []).map((text) =>
          text === "" ? "" : (entry.isCased ? text : inCaseOf(written, text)) + tail,
        );
        found.push({ rule, finding: { ...stretchOf(line, token, last.token, suggestions), suggestions } });
      }
    }
  });
  return found;
}

const endings = ["nya", "lah", "kah", "pun"];

function readingsOf(word: string): [word: string, ending: string][] {
  const readings: [string, string][] = [[word, ""]];
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      readings.push([word.slice(0, -ending.length), ending]);
    }
  }
  return readings;
}

function endOfPhrase(
  line: Line,
  at: number,
  words: readonly string[],
): { token: Token; ending: string } | null {
  let token = line.tokens[at];
  for (let step = 1; step < words.length; step += 1) {
    const next = line.tokens[at + step];
    const word = words[step] ?? "";
    if (
      token === undefined ||
      next === undefined ||
      !/^[^\S\n]+$/.test(line.text.slice(token.to, next.from))
    ) {
      return null;
    }
    const isLast = step === words.length - 1;
    const reading = readingsOf(next.lower).find(
      ([read, ending]) => read === word && (isLast || ending === ""),
    );
    if (reading === undefined) return null;
    if (isLast) return { token: next, ending: reading[1] };
    token = next;
  }
  return token === undefined ? null : { token, ending: "" };
}

/** Words in lower case do not match a name: `Apotik Sehat` is what a shop calls itself. */
function hasRightCase(line: Line, at: number, entry: Entry): boolean {
  const token = line.tokens[at];
  if (token === undefined) return false;
  if (entry.isCased) return token.isShout || token.text.startsWith(entry.words[0] ?? "");
  // `M.Pd`, `Ga`: short forms are meant as they stand, or part of something longer.
  if (token.lower.length <= 3 && (token.isCapital || line.text.charAt(token.from - 1) === ".")) return false;
  return !token.isCapital || token.isFirst || token.isShout || line.isHeadline;
}

/** Where words are left out, a space goes with them. */
function stretchOf(line: Line, first: Token, last: Token, suggestions: readonly string[]) {
  const leavesOut = suggestions[0] === "";
  const to = leavesOut && line.text.charAt(last.to) === " " ? last.to + 1 : last.to;
  return { from: first.from, to };
}
