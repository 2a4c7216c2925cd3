import { describe, expect, it } from "vitest";
import { quickTimes, readChoice } from "./schedule-choices.ts";

const zone = "Asia/Jakarta";
/** 14.05 WIB. */
const now = new Date("2026-11-24T07:05:00Z");

describe("quick times for a schedule", () => {
  it("are the next usual hours by the site's clock", () => {
    expect(quickTimes(now, zone).map(({ day, time }) => `${day} ${time}`)).toEqual([
      "today 17:00",
      "today 20:00",
      "tomorrow 06:00",
      "tomorrow 12:00",
    ]);
  });

  it("leave out an hour that is almost here, and know that midnight has passed in the site's zone", () => {
    expect(quickTimes(new Date("2026-11-24T09:55:00Z"), zone)[0]).toMatchObject({ time: "20:00" });
    expect(quickTimes(new Date("2026-11-24T17:30:00Z"), zone)[0]).toEqual({
      day: "today",
      date: "2026-11-25",
      time: "06:00",
    });
  });
});

describe("a chosen time", () => {
  it("is an instant by the site's clock", () => {
    const choice = readChoice({ date: "2026-11-25", time: "06:00" }, zone, now, null);
    expect(choice).toEqual({ ok: true, at: new Date("2026-11-24T23:00:00Z") });
  });

  it("is refused when it has passed or cannot be read", () => {
    expect(readChoice({ date: "2026-11-24", time: "14:05" }, zone, now, null)).toMatchObject({
      reason: "past",
    });
    expect(readChoice({ date: "", time: "06:00" }, zone, now, null)).toMatchObject({ reason: "malformed" });
  });

  it("is refused when the clock jumps over it, and asked about when it comes twice", () => {
    const spring = readChoice({ date: "2027-03-28", time: "02:30" }, "Europe/Amsterdam", now, null);
    expect(spring).toMatchObject({ reason: "skipped", next: new Date("2027-03-28T01:30:00Z") });
    const autumn = { date: "2027-10-31", time: "02:30" };
    expect(readChoice(autumn, "Europe/Amsterdam", now, null)).toMatchObject({ reason: "doubled" });
    expect(readChoice(autumn, "Europe/Amsterdam", now, "later")).toEqual({
      ok: true,
      at: new Date("2027-10-31T01:30:00Z"),
    });
  });
});
