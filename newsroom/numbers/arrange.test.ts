import { expect, test } from "vitest";
import { arrangeReads, change, hoursSince, weekdayOf } from "./arrange.ts";
import { periodOf } from "./period.ts";
import type { HourCount } from "./types.ts";

const zone = "Asia/Jakarta";
const now = new Date("2026-11-29T03:05:00Z");
const count = (day: string, hour: number, reads: number, suspect = 0): HourCount => ({
  at: new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 7) * 3_600_000),
  day,
  hour,
  reads,
  suspect,
});

test("today is shown by hour, held against yesterday; what lies ahead is marked", () => {
  const hours = [
    count("2026-11-29", 9, 5),
    count("2026-11-29", 10, 2, 7),
    count("2026-11-28", 9, 4),
    count("2026-11-28", 20, 90),
  ];
  const shown = arrangeReads(hours, periodOf({ kind: "today" }, now, zone), now);
  expect([shown.reads, shown.suspect]).toEqual([{ now: 7, before: 4 }, 7]);
  expect(shown.columns[9]).toEqual({ place: 9, now: 5, before: 4, ahead: false });
  expect(shown.columns[20]).toEqual({ place: 20, now: 0, before: 90, ahead: true });
  // A Sunday.
  expect(shown.heat[6]?.[9]).toBe(5);
  expect(shown.heat.flat().reduce((sum, reads) => sum + reads, 0)).toBe(7);
});

test("seven days stand beside the seven before, day by day, and the sums are of the same length", () => {
  const hours = [count("2026-11-23", 8, 10), count("2026-11-16", 8, 3), count("2026-11-22", 20, 50)];
  const shown = arrangeReads(hours, periodOf({ kind: "week" }, now, zone), now);
  expect(shown.columns.map(({ now: reads, before }) => [reads, before])).toEqual([
    [10, 3],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 50],
  ]);
  expect(shown.reads).toEqual({ now: 10, before: 3 });
  expect(shown.weekdays).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("the thirty-first of a month stands beside nothing when the month before has thirty days", () => {
  const period = periodOf({ kind: "month", month: "2026-10" }, now, zone);
  const shown = arrangeReads([count("2026-10-31", 8, 4), count("2026-09-30", 8, 9)], period, now);
  expect(shown.columns.at(-1)).toEqual({ place: "2026-10-31", now: 4, before: 0, ahead: false });
  expect(shown.columns.at(-2)).toMatchObject({ before: 9 });
  expect(shown.reads).toEqual({ now: 4, before: 9 });
});

test("a change is told only against something", () => {
  expect(change({ now: 150, before: 100 })).toBe(0.5);
  expect(change({ now: 50, before: 100 })).toBe(-0.5);
  expect(change({ now: 5, before: 0 })).toBeNull();
});

test("a week begins on Monday", () => {
  expect(["2026-11-30", "2026-11-29", "2026-12-01"].map(weekdayOf)).toEqual([0, 6, 1]);
});

test("a story's hours begin with the one in which it came out, and end now", () => {
  const hours = [count("2026-11-29", 8, 5), count("2026-11-29", 10, 3)];
  const out = new Date("2026-11-29T01:40:00Z");
  expect(hoursSince(hours, out, { many: 48, now }).map(({ reads }) => reads)).toEqual([5, 0, 3]);
  expect(hoursSince([], out, { many: 2, now })).toHaveLength(2);
});
