import fc from "fast-check";
import { expect, test } from "vitest";
import { axisFor, heightOf } from "./scale.ts";
import { columnRects, levelOf, shownLabels, stackedParts, stepPath } from "./shapes.ts";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [10, [0, 3, 6, 9, 12]],
  [87, [0, 25, 50, 75, 100]],
  [1_834, [0, 500, 1_000, 1_500, 2_000]],
  [100, [0, 25, 50, 75, 100]],
])("an axis for %i names %j", (greatest, ticks) => {
  expect(axisFor(greatest)).toEqual({ top: ticks.at(-1), ticks });
});

test("an axis holds its greatest value, wastes less than half of itself, and steps evenly in whole numbers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (greatest) => {
      const { top, ticks } = axisFor(greatest);
      expect(top).toBeGreaterThanOrEqual(greatest);
      expect(greatest * 2.5).toBeGreaterThanOrEqual(top);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test("hours and minutes may have steps between whole numbers", () => {
  expect(axisFor(1.9, { whole: false }).ticks).toEqual([0, 0.5, 1, 1.5, 2]);
});

test("columns stand side by side within their box, each as high as its value", () => {
  const axis = axisFor(100);
  expect(columnRects([0, 50, 100], axis, 0)).toEqual([
    { x: 0, y: 100, width: 100 / 3, height: 0 },
    { x: 100 / 3, y: 50, width: 100 / 3, height: 50 },
    { x: 200 / 3, y: 0, width: 100 / 3, height: 100 },
  ]);
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 60 }), (values) => {
      const rects = columnRects(values, axisFor(Math.max(...values)));
      for (const [index, { x, y, width, height }] of rects.entries()) {
        expect(x + width).toBeLessThanOrEqual((rects[index + 1]?.x ?? 100) + 1e-9);
        expect(y + height).toBeCloseTo(100);
        expect(y).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("a line steps from place to place", () => {
  expect(stepPath([0, 50, 100], axisFor(100))).toBe("M0 100H33.33V50H66.67V0H100");
  expect(stepPath([], axisFor(1))).toBe("");
});

test("parts fill the whole and never overlap", () => {
  expect(stackedParts([1, 0, 3])).toEqual([
    { x: 0, width: 25 },
    { x: 25, width: 0 },
    { x: 25, width: 75 },
  ]);
  expect(stackedParts([0, 0])).toEqual([
    { x: 0, width: 0 },
    { x: 0, width: 0 },
  ]);
});

test("steps of colour: nothing is the first, anything more than that, the greatest the last", () => {
  expect([0, 1, 6, 7, 57, 100].map((value) => levelOf(value, 100, 5))).toEqual([0, 1, 1, 2, 4, 4]);
  expect(levelOf(0, 0, 5)).toBe(0);
});

test("no more labels than there is room for, and the first always", () => {
  expect([...shownLabels(24, 8)]).toEqual([0, 3, 6, 9, 12, 15, 18, 21]);
  expect([...shownLabels(7, 8)]).toHaveLength(7);
  expect(heightOf(300, axisFor(100))).toBe(100);
});
