import { expect, test } from "vitest";
import { numbersPath, readNumbersAddress } from "./address.ts";

test.each([
  [{}, { kind: "week", month: null, view: null }, []],
  [{ rentang: "30-hari", lingkup: "saya" }, { kind: "thirty-days", month: null, view: "own" }, []],
  [{ rentang: "bulan", bulan: "2026-03" }, { kind: "month", month: "2026-03", view: null }, []],
  [{ bulan: "2026-03" }, { kind: "month", month: "2026-03", view: null }, []],
  [{ bulan: "2026-13", rentang: "x" }, { kind: "week", month: null, view: null }, ["bulan", "rentang"]],
  [{ rentang: ["hari-ini", "x"] }, { kind: "today", month: null, view: null }, []],
  [{ lingkup: "semua", lain: "1" }, { kind: "week", month: null, view: null }, ["lingkup"]],
])("%j asks for %j and leaves out %j", (address, asked, ignored) => {
  expect(readNumbersAddress(address)).toEqual({ asked, ignored });
});

test("an address is read as it was written", () => {
  const asked = { kind: "month", month: "2026-03", view: "own" } as const;
  const path = numbersPath("report", asked);
  expect(path).toBe("/desk/numbers/report?rentang=bulan&bulan=2026-03&lingkup=saya");
  const query = Object.fromEntries(new URL(path, "http://x").searchParams);
  expect(readNumbersAddress(query).asked).toEqual(asked);
  expect(numbersPath("reads", {})).toBe("/desk/numbers");
});
