import { expect, test } from "vitest";
import { readsByHour } from "./reads.ts";

const visibleAt = new Date("2026-11-01T02:15:00Z");
const now = new Date("2026-11-29T03:40:00Z");
const sum = (rows: readonly { reads: number }[]) => rows.reduce((total, { reads }) => total + reads, 0);

test("the reads of a demo story are its own, over all its hours, and the same each time", () => {
  const rows = readsByHour("a", visibleAt, 3_000, now);
  expect(sum(rows)).toBe(3_000);
  expect(rows).toEqual(readsByHour("a", visibleAt, 3_000, now));
  expect(rows[0]?.hour.toISOString()).toBe("2026-11-01T02:00:00.000Z");
  expect(rows.every(({ hour, reads }) => hour <= now && reads > 0)).toBe(true);
  const week = rows.filter(({ hour }) => hour < new Date("2026-11-08T02:00:00Z"));
  expect(sum(week)).toBeGreaterThan(1_800);
});

test("one that came out just now has all its reads in this hour", () => {
  const rows = readsByHour("a", new Date(now.getTime() - 60_000), 240, now);
  expect(rows).toMatchObject([{ reads: 240 }]);
});
