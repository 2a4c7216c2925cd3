import fc from "fast-check";
import { expect, test } from "vitest";
import { periodKinds, periodOf, shiftMonth } from "./period.ts";

const zone = "Asia/Jakarta";
// Sunday, 10.05 in Jakarta.
const now = new Date("2026-11-29T03:05:00Z");
const dayMs = 24 * 60 * 60_000;

test("today is held against yesterday up to the same hour", () => {
  expect(periodOf({ kind: "today" }, now, zone)).toEqual({
    kind: "today",
    days: ["2026-11-29"],
    from: new Date("2026-11-28T17:00:00Z"),
    until: new Date("2026-11-29T17:00:00Z"),
    before: {
      days: ["2026-11-28"],
      from: new Date("2026-11-27T17:00:00Z"),
      until: new Date("2026-11-28T04:00:00Z"),
    },
  });
});

test("seven days end today and are held against the seven before", () => {
  const { days, before } = periodOf({ kind: "week" }, now, zone);
  expect([days.length, days[0], days.at(-1)]).toEqual([7, "2026-11-23", "2026-11-29"]);
  expect(before.from).toEqual(new Date("2026-11-15T17:00:00Z"));
});

test("a month that has passed is held against the whole month before", () => {
  const { days, before, from } = periodOf({ kind: "month", month: "2026-03" }, now, zone);
  expect([days.length, days[0], days.at(-1)]).toEqual([31, "2026-03-01", "2026-03-31"]);
  expect(before).toMatchObject({ from: new Date("2026-01-31T17:00:00Z"), until: from });
  expect(before.days).toHaveLength(28);
});

test("the thirty-first is held against a month that has no thirty-first", () => {
  const { before, from } = periodOf({ kind: "month" }, new Date("2026-03-31T10:00:00Z"), zone);
  expect(before.until).toEqual(from);
});

test("at the stroke of midnight the first hour is held against the first hour of the day before", () => {
  const { from, before } = periodOf({ kind: "today" }, new Date("2026-11-28T17:00:00Z"), zone);
  expect(from).toEqual(new Date("2026-11-28T17:00:00Z"));
  expect(before.until.getTime() - before.from.getTime()).toBe(3_600_000);
});

test("months are counted across years", () => {
  expect([shiftMonth("2026-01", -1), shiftMonth("2026-12", 1), shiftMonth("2026-05", -17)]).toEqual([
    "2025-12",
    "2027-01",
    "2024-12",
  ]);
});

test("whatever the moment and the zone, the periods touch no day twice and the one before ends before", () => {
  const zones = ["Asia/Jakarta", "Asia/Jayapura", "America/New_York", "Asia/Kathmandu", "UTC"];
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true }),
      fc.constantFrom(...zones),
      fc.constantFrom(...periodKinds),
      (at, somewhere, kind) => {
        const { days, from, until, before } = periodOf({ kind }, at, somewhere);
        expect(new Set(days).size).toBe(days.length);
        expect(from <= at && at < until).toBe(true);
        expect(before.from < before.until && before.until <= from).toBe(true);
        // A day of changed clocks is an hour longer or shorter.
        const length = (until.getTime() - from.getTime()) / dayMs;
        expect(Math.abs(length - days.length)).toBeLessThan(0.05);
      },
    ),
    { numRuns: 60 },
  );
});
