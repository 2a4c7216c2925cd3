import { expect, test } from "vitest";
import { readsByHour } from "./reads.ts";

const visibleAt = new Date("2026-11-01T02:15:00Z");
const now = new Date("2026-11-29T03:40:00Z");
const sum = (rows: readonly { reads: number }[]) => rows.reduce((total, { reads }) => total + reads, 0);

test("the reads of a demo story are the same each time, most of them in its first week", () => {
  const rows = readsByHour("a", visibleAt, 3_000, now);
  expect(sum(rows)).toBeGreaterThan(11_000);
  expect(sum(rows)).toBeLessThanOrEqual(12_000);
  expect(rows).toEqual(readsByHour("a", visibleAt, 3_000, now));
  expect(rows[0]?.hour.toISOString()).toBe("2026-11-01T02:00:00.000Z");
  expect(rows.every(({ hour, reads }) => hour <= now && reads > 0)).toBe(true);
  const week = rows.filter(({ hour }) => hour < new Date("2026-11-08T02:00:00Z"));
  expect(sum(week)).toBeGreaterThan(sum(rows) * 0.7);
});

test("one that came out just now has what one hour brings", () => {
  const rows = readsByHour("a", new Date(now.getTime() - 60_000), 2_400, now);
  expect(rows).toHaveLength(1);
  expect(sum(rows)).toBeLessThan(400);
});
