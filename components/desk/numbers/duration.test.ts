import { expect, test } from "vitest";
import { durationOf } from "./duration.ts";

const minute = 60_000;
test.each([
  [0, "minutes", { count: 0 }],
  [29_000, "minutes", { count: 0 }],
  [59 * minute, "minutes", { count: 59 }],
  [60 * minute, "wholeHours", { hours: 1 }],
  [150 * minute, "hours", { hours: 2, minutes: 30 }],
  [47 * 60 * minute + 59 * minute, "hours", { hours: 47, minutes: 59 }],
  [48 * 60 * minute, "wholeDays", { days: 2 }],
  [75 * 60 * minute + 40 * minute, "days", { days: 3, hours: 4 }],
])("%i ms is said as %s with %j", (ms, key, values) => {
  expect(durationOf(ms)).toEqual({ key, values });
});
