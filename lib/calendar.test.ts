import { expect, test } from "vitest";
import { isDate, shiftDate } from "./calendar.ts";

const noDates = [
  "2026-13-01",
  "2026-02-29",
  "2026-02-30",
  "0000-01-01",
  "0001-01-15",
  "1066-10-14",
  "2026-1-1",
  "",
];
test.each([...noDates, "besok", "26-1-1", "2026-11-30T00:00:00Z"])("%j is no date", (word) => {
  expect(isDate(word)).toBe(false);
});

test.each(["2026-11-30", "2028-02-29", "1970-01-01", "2099-12-31"])("%s is one", (word) => {
  expect(isDate(word)).toBe(true);
});

test("dates are shifted over the ends of months and years", () => {
  expect(shiftDate("2026-12-31", 1)).toBe("2027-01-01");
  expect(shiftDate("2028-03-01", -1)).toBe("2028-02-29");
});
