import { expect, test } from "vitest";
import { deepEqual } from "./same-facts.ts";

test.each([
  [1, 1, true],
  [Number.NaN, Number.NaN, true],
  [{ bold: true, at: [1, 2] }, { at: [1, 2], bold: true }, true],
  [{ bold: true }, { bold: false }, false],
  [{ bold: undefined }, { italic: undefined }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [[1], { 0: 1 }, false],
  [null, {}, false],
  [new Date(1), {}, false],
])("%j and %j: %s", (one, other, same) => {
  expect(deepEqual(one, other)).toBe(same);
});
