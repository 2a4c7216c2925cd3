import { expect, test } from "vitest";
import { testLexicon } from "../testing/lexicon.ts";
import type { LanguageRule } from "../types.ts";
import { tryRule } from "./try-rule.ts";

const pattern: LanguageRule = {
  id: "p",
  group: "house-style",
  kind: "pattern",
  entries: "\\bdaun (\\d+)",
  message: "m",
  suggestion: "",
  severity: "hint",
};
const words: LanguageRule = { ...pattern, kind: "words", entries: "apotik = apotek" };
const examples = { matches: ["Ada daun 5 di apotik."], misses: ["Tidak ada."] };

function refusalOf(rule: LanguageRule, given = examples) {
  return tryRule(rule, given, testLexicon())?.key ?? null;
}

test("a rule that does what its examples say may be kept", () => {
  expect(refusalOf(pattern)).toBeNull();
  expect(refusalOf(words)).toBeNull();
});

test.each([
  ["a pattern that is none", { ...pattern, entries: "(daun" }, "pattern-wrong"],
  ["look-around, which is not linear", { ...pattern, entries: "daun(?= \\d)" }, "pattern-wrong"],
  ["a back-reference, which is not linear", { ...pattern, entries: "(daun) \\1" }, "pattern-wrong"],
  [
    "a pattern that unrolls into thousands of steps",
    { ...pattern, entries: "(?:[a-z]{1,100}[0-9]{1,100}){10}" },
    "pattern-too-large",
  ],
  ["a pattern that finds nothing everywhere", { ...pattern, entries: "x*" }, "pattern-empty"],
  ["a proposal with a group that is not there", { ...pattern, suggestion: "$2" }, "suggestion-group"],
  ["no words", { ...words, entries: " \n " }, "no-words"],
  ["words that become themselves", { ...words, entries: "apotek = apotek" }, "words-same"],
  ["too many words", { ...words, entries: "kata\n".repeat(301) }, "too-many-words"],
] as const)("refused: %s", (_name, rule, key) => {
  expect(refusalOf(rule)).toBe(key);
});

test("a rule needs an example that it finds", () => {
  expect(refusalOf(pattern, { matches: [], misses: [] })).toBe("example-missing");
});

test("examples are tried, and the one that fails is named", () => {
  const silent = tryRule(pattern, { matches: ["Ada daun."], misses: [] }, testLexicon());
  expect(silent).toEqual({ key: "example-not-matched", values: { example: "Ada daun." } });
  const loud = tryRule(pattern, { matches: ["daun 5"], misses: ["daun 6"] }, testLexicon());
  expect(loud).toEqual({ key: "example-matched", values: { example: "daun 6" } });
});

test("a pattern that would never end elsewhere is quick on a long text", () => {
  const started = performance.now();
  const evil = { ...pattern, entries: "(?:a+)+x" };
  expect(refusalOf(evil, { matches: ["aaax"], misses: ["a".repeat(30_000)] })).toBeNull();
  expect(performance.now() - started).toBeLessThan(5_000);
});
