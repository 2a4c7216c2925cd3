import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDateLine, formatRelative, formatTime, toZonedIso, zonedTime } from "./dates.ts";

const at = new Date("2023-11-22T07:05:00Z");

test("the date line is the newspaper's, whatever zone the machine is in", () => {
  expect(formatDateLine(at, "Asia/Jakarta", "id")).toBe("Rabu, 22 November 2023 | 14.05 WIB");
  expect(formatDateLine(at, "Asia/Jakarta", "en")).toBe("Wednesday, 22 November 2023 | 14.05 WIB");
  expect(formatTime(at, "Asia/Jayapura")).toBe("16.05 WIT");
  expect(toZonedIso(at, "Asia/Jakarta")).toBe("2023-11-22T14:05:00+07:00");
});

test("relative time is used only under a day", () => {
  const minutesLater = (count: number) => new Date(at.getTime() + count * 60_000);
  expect(formatRelative(at, minutesLater(5), "Asia/Jakarta", "id")).toBe("5 menit lalu");
  expect(formatRelative(minutesLater(120), at, "Asia/Jakarta", "id")).toBe("dalam 2 jam");
  expect(formatRelative(at, minutesLater(60 * 30), "Asia/Jakarta", "id")).toBe("22 Nov, 14.05 WIB");
});

test("a wall clock time is read in the site's zone", () => {
  expect(zonedTime({ date: "2026-11-25", time: "06.00" }, "Asia/Jakarta")).toEqual({
    ok: true,
    at: new Date("2026-11-24T23:00:00Z"),
  });
});

test("an hour that the clock skips is refused with the next that exists", () => {
  expect(zonedTime({ date: "2026-03-29", time: "02.30" }, "Europe/Berlin")).toEqual({
    ok: false,
    reason: "skipped",
    next: new Date("2026-03-29T01:30:00Z"),
  });
});

test("an hour that the clock shows twice is handed back as a question", () => {
  expect(zonedTime({ date: "2026-10-25", time: "02.30" }, "Europe/Berlin")).toEqual({
    ok: false,
    reason: "doubled",
    earlier: new Date("2026-10-25T00:30:00Z"),
    later: new Date("2026-10-25T01:30:00Z"),
  });
});

test("what is not a date is said to be none", () => {
  for (const wall of [
    { date: "2026-02-30", time: "06.00" },
    { date: "2026-11-24", time: "25.00" },
    { date: "besok", time: "pagi" },
  ]) {
    expect(zonedTime(wall, "Asia/Jakarta")).toEqual({ ok: false, reason: "malformed" });
  }
});

test("every instant comes back from its own wall clock", () => {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 20 });
  fc.assert(
    fc.property(minutes, (count) => {
      const instant = new Date(Date.UTC(2020, 0, 1) + count * 60_000);
      const wall = toZonedIso(instant, "Asia/Jakarta");
      expect(zonedTime({ date: wall.slice(0, 10), time: wall.slice(11, 16) }, "Asia/Jakarta")).toEqual({
        ok: true,
        at: instant,
      });
    }),
  );
});
