import { describe, expect, it } from "vitest";
import { freeTimes, quickTimes, readChoice } from "./schedule-choices.ts";

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

describe("free times for a schedule", () => {
  const usualTimes = ["06:00", "16:00", "19:00"];
  const at = (iso: string) => ({ storyId: iso, title: "Judul", section: null, at: new Date(iso) });
  const words = (taken: ReturnType<typeof at>[], gapMinutes = 15) =>
    freeTimes(now, zone, { usualTimes, taken, gapMinutes }).map(({ day, time }) => `${day} ${time}`);

  it("are the next two quarters and the newsroom's usual times, in their order", () => {
    expect(words([])).toEqual([
      "today 14:15",
      "today 14:30",
      "today 16:00",
      "today 19:00",
      "tomorrow 06:00",
      "tomorrow 16:00",
    ]);
  });

  it("leave out what is too close to another story, and go on to the next", () => {
    // 14.20 and 16.10 WIB are taken.
    const taken = [at("2026-11-24T07:20:00Z"), at("2026-11-24T09:10:00Z")];
    expect(words(taken)).toEqual([
      "today 14:45",
      "today 15:00",
      "today 19:00",
      "tomorrow 06:00",
      "tomorrow 16:00",
      "tomorrow 19:00",
    ]);
    expect(words(taken, 0)).toContain("today 16:00");
  });

  it("name a time once when a quarter is a usual one", () => {
    const early = new Date("2026-11-24T08:50:00Z");
    const named = freeTimes(early, zone, { usualTimes, taken: [], gapMinutes: 15 });
    expect(named.filter(({ time, day }) => time === "16:00" && day === "today")).toHaveLength(1);
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
