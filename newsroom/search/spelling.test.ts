import fc from "fast-check";
import { expect, test } from "vitest";
import { distance, nearWords } from "./spelling.ts";

const word = fc.stringMatching(/^[a-z]{1,9}$/);

test("every near word is exactly one slip away, and no other is left out", () => {
  fc.assert(
    fc.property(word, (one) => {
      const near = nearWords(one);
      expect(near).not.toContain(one);
      for (const other of near) expect(distance(one, other)).toBe(1);
    }),
    { numRuns: 40 },
  );
  expect(nearWords("ab")).toEqual(expect.arrayContaining(["ba", "a", "b", "aab", "abc", "xb"]));
});

test("distance is the same both ways, nought only to itself", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, other)).toBe(distance(other, one));
      expect(distance(one, other) === 0).toBe(one === other);
    }),
  );
});

test.each([
  ["gubenrur", "gubernur", 1],
  ["jembtan", "jembatan", 1],
  ["batnaghari", "batanghari", 1],
  ["kebakran", "kebakaran", 1],
  ["puksemas", "puskesmas", 2],
])("from %s to %s it is %i", (one, other, slips) => {
  expect(distance(one, other)).toBe(slips);
});
