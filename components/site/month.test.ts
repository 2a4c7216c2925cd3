import { expect, test } from "vitest";
import { monthDays, otherMonth } from "./month.ts";

test("November 2026 begins on a Sunday and has thirty days", () => {
  const days = monthDays("2026-11");
  expect(days[0]).toEqual({ day: "2026-11-01", column: 7 });
  expect(days.at(-1)).toEqual({ day: "2026-11-30", column: undefined });
});

test("a leap year's February has twenty-nine days", () => {
  expect(monthDays("2024-02")).toHaveLength(29);
});

test.each([
  ["2026-01", -1, "2025-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-03", -1, "2026-02"],
])("from %s by %i months is %s", (month, by, other) => {
  expect(otherMonth(month, by)).toBe(other);
});
