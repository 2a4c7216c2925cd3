import type { ReportRow, ReportSums } from "./types.ts";

/** What some stories come to together. */
export function sumRows(rows: readonly Omit<ReportRow, "title">[]): ReportSums {
  const sum = (of: (row: Omit<ReportRow, "title">) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const measured = rows.flatMap(({ tookMs }) => (tookMs === null ? [] : [tookMs]));
  return {
    stories: rows.length,
    words: sum(({ words }) => words),
    pictures: sum(({ pictures }) => pictures),
    corrections: sum(({ corrections }) => corrections),
    reads: sum(({ reads }) => reads),
    averageMs:
      measured.length === 0 ? null : measured.reduce((total, one) => total + one, 0) / measured.length,
  };
}
