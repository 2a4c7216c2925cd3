import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftDate } from "#lib/calendar.ts";
import { commonDays, endOfMonth, marksOfDays } from "./days.ts";
import { marks } from "./marks.ts";

const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => shiftDate("2000-01-01", days));

test("every day of a span carries exactly one of its marks, and the days beside it carry none", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 1500 }), (from, long) => {
      const to = shiftDate(from, long);
      const found = marksOfDays({ from, to });
      const carried = (day: string) =>
        [marks.day(day), marks.month(day.slice(0, 7)), marks.year(day.slice(0, 4))].filter((mark) =>
          found.includes(mark),
        ).length;
      for (let day = from; day <= to; day = shiftDate(day, 1)) expect(carried(day)).toBe(1);
      expect(carried(shiftDate(from, -1))).toBe(0);
      expect(carried(shiftDate(to, 1))).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("a whole year is one mark, a whole month another", () => {
  expect(marksOfDays({ from: "2025-12-31", to: "2027-02-01" })).toEqual([
    "@d20251231",
    "@y2026",
    "@m202701",
    "@d20270201",
  ]);
});

test("months end where they end, in leap years too", () => {
  expect(endOfMonth("2028-02")).toBe("2028-02-29");
  expect(endOfMonth("2026-12")).toBe("2026-12-31");
});

test("spans that do not meet have no day in common", () => {
  const november = { from: "2026-11-01", to: "2026-11-30" };
  expect(commonDays(november, { from: "2026-12-01", to: "2026-12-02" })).toBeNull();
  expect(commonDays(november, { from: "2026-11-30", to: "2026-12-02" })).toEqual({
    from: "2026-11-30",
    to: "2026-11-30",
  });
});
