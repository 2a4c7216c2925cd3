import fc from "fast-check";
import { expect, test } from "vitest";
import { storyKinds } from "#newsroom/stories/types.ts";
import {
  daysOfFilters,
  isNarrowed,
  noFilters,
  orders,
  periods,
  readFilters,
  writeFilters,
} from "./filters.ts";

const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const date = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

test("filters come back from an address as they were written into it", () => {
  const anyFilters = fc.record({
    section: orNull(slug),
    writer: orNull(slug),
    kind: orNull(fc.constantFrom(...storyKinds)),
    period: orNull(fc.constantFrom(...periods)),
    days: fc.tuple(orNull(date), orNull(date)),
    order: fc.constantFrom(...orders),
  });
  fc.assert(
    fc.property(anyFilters, ({ days: [one, other], ...rest }) => {
      const turned = one !== null && other !== null && one > other;
      const [from, to] = rest.period ? [null, null] : turned ? [other, one] : [one, other];
      const filters = { ...rest, from, to };
      const written = new Map(writeFilters(filters));
      expect(readFilters((key) => written.get(key) ?? "")).toEqual(filters);
    }),
  );
});

test("what means nothing narrows nothing", () => {
  const odd: Record<string, string> = {
    kanal: "../x",
    jenis: "iklan",
    waktu: "kapan",
    dari: "2026-02-31",
    urut: "x",
  };
  expect(readFilters((key) => odd[key] ?? "")).toEqual(noFilters);
  expect(isNarrowed(noFilters)).toBe(false);
});

test("days the wrong way round are turned", () => {
  const given: Record<string, string> = { dari: "2026-11-20", sampai: "2026-11-01" };
  expect(readFilters((key) => given[key] ?? "")).toMatchObject({ from: "2026-11-01", to: "2026-11-20" });
});

test("a period ends today and counts today", () => {
  expect(daysOfFilters({ ...noFilters, period: "week" }, "2026-11-29")).toEqual({
    from: "2026-11-23",
    to: "2026-11-29",
  });
  expect(daysOfFilters({ ...noFilters, to: "2026-11-02" }, "2026-11-29")).toEqual({
    from: "1990-01-01",
    to: "2026-11-02",
  });
});
