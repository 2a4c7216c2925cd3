import { toZonedIso } from "#lib/dates.ts";
import type { StoryKind } from "../stories/types.ts";
import type { CsvField } from "./csv.ts";
import type { MonthlyReport, ReportLine } from "./types.ts";

type ColumnName =
  | "title"
  | "author"
  | "section"
  | "kind"
  | "publishedAt"
  | "withdrawn"
  | "stories"
  | "words"
  | "pictures"
  | "corrections"
  | "reads"
  | "tookMinutes"
  | "tookMinutesAverage"
  | "yes"
  | "no";

/** A person's month as a table: a row a story, its names in the reader's language, its numbers bare. */
export function personTable(
  { rows }: MonthlyReport,
  {
    column,
    kind,
    zone,
  }: {
    column: (name: ColumnName) => string;
    kind: (name: StoryKind) => string;
    zone: string;
  },
): CsvField[][] {
  const names = [
    "title",
    "section",
    "kind",
    "publishedAt",
    "withdrawn",
    "words",
    "pictures",
    "corrections",
    "reads",
    "tookMinutes",
  ] as const;
  return [
    names.map(column),
    ...rows.map((row) => [
      row.title,
      row.section,
      kind(row.kind),
      toZonedIso(row.publishedAt, zone).slice(0, 16).replace("T", " "),
      column(row.withdrawn ? "yes" : "no"),
      row.words,
      row.pictures,
      row.corrections,
      row.reads,
      minutes(row.tookMs),
    ]),
  ];
}

/** Everybody's month as a table, a row each. */
export function deskTable(lines: readonly ReportLine[], column: (name: ColumnName) => string): CsvField[][] {
  const names = [
    "author",
    "stories",
    "words",
    "pictures",
    "corrections",
    "reads",
    "tookMinutesAverage",
  ] as const;
  return [
    names.map(column),
    ...lines.map((line) => [
      line.name,
      line.stories,
      line.words,
      line.pictures,
      line.corrections,
      line.reads,
      minutes(line.averageMs),
    ]),
  ];
}

function minutes(ms: number | null): CsvField {
  return ms === null ? "" : Math.round(ms / 60_000);
}
