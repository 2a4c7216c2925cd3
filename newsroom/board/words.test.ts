import { expect, test } from "vitest";
import { windowsFor } from "./words.ts";

test("stories are looked for in the last days first, and at last in all of the archive", () => {
  const windows = windowsFor(["published"], "2026-11-30");
  expect(windows.map(({ since }) => since)).toEqual(["2026-11-28", "2026-11-16", "2026-09-01", null]);
  expect(new Set(windows.map(({ until }) => until))).toEqual(new Set(["2026-11-30"]));
  expect(windows.every(({ states }) => states?.[0] === "published")).toBe(true);
});

test("what is open is looked through at once: it is as much as people work on", () => {
  expect(windowsFor(["in-review"], "2026-11-30").map(({ since }) => since)).toEqual([null]);
  expect(windowsFor(null, "2026-11-30")).toHaveLength(4);
});
