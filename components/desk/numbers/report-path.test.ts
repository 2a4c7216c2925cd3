import { expect, test } from "vitest";
import { readReportOf, reportPath } from "./report-path.ts";

test.each([
  [null, "/desk/numbers/report?bulan=2026-11"],
  ["everybody", "/desk/numbers/report?bulan=2026-11&penulis=semua"],
  [{ slug: "masrul-hadi" }, "/desk/numbers/report?bulan=2026-11&penulis=masrul-hadi"],
] as const)("the report of %j stands at %s, and is read so", (of, path) => {
  expect(reportPath("2026-11", of)).toBe(path);
  expect(readReportOf(new URL(path, "http://x").searchParams.get("penulis"))).toEqual(of);
  expect(reportPath("2026-11", of, "csv")).toBe(
    path.replace("/desk/numbers/report", "/api/desk/monthly-report"),
  );
});

test.each(["Masrul", "a b", "../x", "a".repeat(200), "-"])("%j names nobody", (word) => {
  expect(readReportOf(word)).toBeUndefined();
});
