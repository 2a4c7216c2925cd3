import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftDate } from "#lib/calendar.ts";
import { localDate } from "#lib/dates.ts";
import { hourOf, mondayOf, movedWall, weekAround, weekOf } from "./week.ts";

const zones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "America/New_York", "America/Sao_Paulo"];

describe("a week of the calendar", () => {
  it.each([
    ["2026-11-30", "2026-11-30"],
    ["2026-12-06", "2026-11-30"],
    ["2027-01-03", "2026-12-28"],
    ["2028-02-29", "2028-02-28"],
  ])("of %s begins on Monday %s, across months and years", (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
  });

  it("has seven days across the end of a year", () => {
    const week = weekOf("2027-01-01", "Asia/Jakarta");
    expect(week.days).toEqual([
      "2026-12-28",
      "2026-12-29",
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
      "2027-01-03",
    ]);
    expect(week.from.toISOString()).toBe("2026-12-27T17:00:00.000Z");
    expect(week.until.toISOString()).toBe("2027-01-03T17:00:00.000Z");
  });

  it("is the site's week: Sunday evening in Greenwich is Monday in Jambi and in Jayapura", () => {
    const at = new Date("2026-11-29T17:30:00Z");
    expect(weekAround(at, "Asia/Jakarta").days[0]).toBe("2026-11-30");
    expect(weekAround(at, "Asia/Jayapura").days[0]).toBe("2026-11-30");
    expect(weekAround(at, "America/New_York").days[0]).toBe("2026-11-23");
  });

  it("is an hour shorter or longer where the clock is changed", () => {
    const hours = (date: string) => {
      const week = weekOf(date, "America/New_York");
      return (week.until.getTime() - week.from.getTime()) / 3_600_000;
    };
    expect(hours("2026-03-08")).toBe(167);
    expect(hours("2026-11-01")).toBe(169);
  });

  it("holds every instant exactly once, whatever the zone", () => {
    const at = fc.date({ min: new Date("1999-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(at, fc.constantFrom(...zones), (instant, zone) => {
        const week = weekAround(instant, zone);
        expect(week.from.getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(instant.getTime()).toBeLessThan(week.until.getTime());
        expect(week.days).toContain(localDate(instant, zone));
        expect(weekOf(shiftDate(week.days[0] ?? "", 7), zone).from).toEqual(week.until);
      }),
    );
  });
});

describe("a story that is put on another day and hour", () => {
  it("keeps its minute by the site's clock", () => {
    const at = new Date("2026-11-30T23:30:00Z");
    expect(hourOf(at, "Asia/Jakarta")).toBe(6);
    expect(movedWall(at, { day: "2026-12-03", hour: 7 }, "Asia/Jakarta")).toEqual({
      date: "2026-12-03",
      time: "07:30",
    });
    expect(hourOf(at, "Asia/Makassar")).toBe(7);
  });
});
