import { expect, test } from "vitest";
import { testLexicon } from "../testing/lexicon.ts";
import { defaultRules } from "./defaults/all.ts";
import { tryRule } from "./try-rule.ts";

const lexicon = testLexicon();

test.each(defaultRules)("the rule $code finds what its examples say, and nothing more", (rule) => {
  expect(tryRule({ ...rule, id: rule.code }, rule, lexicon)).toBeNull();
});

test("no two rules carry the same code", () => {
  const codes = defaultRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
