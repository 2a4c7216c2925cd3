import fc from "fast-check";
import { expect, test } from "vitest";
import { cropAround, cropOf, fitsShape, wantedCrops } from "./crops.ts";
import { cropShapes } from "./types.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.record({
  width: fc.integer({ min: 40, max: 9_000 }),
  height: fc.integer({ min: 40, max: 9_000 }),
});

test("a crop has its shape, stays inside the picture and is as large as the picture allows", () => {
  fc.assert(
    fc.property(fc.constantFrom(...cropShapes), size, share, share, (shape, whole, x, y) => {
      const box = cropAround(shape, whole, { x, y });
      expect(fitsShape(shape, box, whole)).toBe(true);
      expect(Math.max(box.width, box.height)).toBe(1);
    }),
  );
});

test("a crop is centred on the focal point where the edges let it", () => {
  expect(cropAround("1x1", { width: 3_000, height: 1_000 }, { x: 0.5, y: 0.1 })).toEqual({
    x: 0.3333,
    y: 0,
    width: 0.3333,
    height: 1,
  });
  expect(cropAround("1x1", { width: 3_000, height: 1_000 }, { x: 0.95, y: 0.5 }).x).toBeCloseTo(0.6667);
});

test("a crop that was set by hand counts, and gives the file another name", () => {
  const byHand = { x: 0.1, y: 0.2, width: 0.5, height: 0.5 };
  const whole = { width: 1_920, height: 1_920 };
  const focal = { x: 0.5, y: 0.5 };
  expect(cropOf("1x1", whole, focal, { "1x1": byHand })).toBe(byHand);
  const [, , derived] = wantedCrops(whole, focal, {});
  const [, , set] = wantedCrops(whole, focal, { "1x1": byHand });
  expect(derived?.name).toMatch(/^1x1-1200-[0-9a-f]{8}$/);
  expect(set).toMatchObject({ width: 960, height: 960 });
  expect(set?.name).not.toBe(derived?.name);
});

test.each([
  [{ x: 0.6, y: 0, width: 0.5, height: 0.5 }],
  [{ x: -0.1, y: 0, width: 0.5, height: 0.5 }],
  [{ x: 0, y: 0, width: 0.5, height: 0.2 }],
])("the box %j does not fit a square picture's square", (box) => {
  expect(fitsShape("1x1", box, { width: 1_000, height: 1_000 })).toBe(false);
});
