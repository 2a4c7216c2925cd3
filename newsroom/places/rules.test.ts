import fc from "fast-check";
import { expect, test } from "vitest";
import { mostSpellings } from "./limits.ts";
import { placeProblem, readSpellings, spellingOf } from "./rules.ts";

test("a dateline is looked up without regard to capitals and doubled spaces", () => {
  expect(spellingOf("  MUARO   JAMBI ")).toBe("muaro jambi");
});

test("a place is always found by its own name, and each spelling stands once", () => {
  expect(readSpellings("Batanghari", "Muara Bulian, MUARA BULIAN\nbatanghari;; Batang Hari")).toEqual([
    "batang hari",
    "batanghari",
    "muara bulian",
  ]);
});

test("whatever is typed, reading the spellings again changes nothing", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L} ]{1,20}$/u), fc.string(), (name, typed) => {
      const once = readSpellings(name, typed);
      expect(readSpellings(name, once.join("\n"))).toEqual(once);
    }),
  );
});

test.each([
  ["without a name", "", ["a"], "place-name-missing"],
  ["with a name of 61 letters", "a".repeat(61), ["a"], "place-name-long"],
  [
    "with too many spellings",
    "A",
    Array.from({ length: mostSpellings + 1 }, (_, n) => `a${n}`),
    "spellings-many",
  ],
  ["with a spelling of 61 letters", "A", ["a".repeat(61)], "spelling-long"],
] as const)("a place %s is refused", (_what, name, spellings, key) => {
  expect(placeProblem(name, spellings)?.key).toBe(key);
});
