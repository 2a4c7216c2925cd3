import { expect, test } from "vitest";
import { deskTable, personTable } from "./tables.ts";

const sums = { stories: 1, words: 320, pictures: 2, corrections: 0, reads: 41, averageMs: 90_000 };

test("a person's month is a row a story: times by the site's clock, numbers bare", () => {
  const row = {
    storyId: "s",
    title: "=HYPERLINK(1)",
    section: "Daerah",
    kind: "news" as const,
    publishedAt: new Date("2026-11-29T03:05:00Z"),
    withdrawn: true,
    words: 320,
    pictures: 2,
    corrections: 0,
    reads: 41,
    tookMs: 5_400_000,
  };
  const report = {
    person: { slug: "m", name: "M" },
    rows: [row, { ...row, withdrawn: false, tookMs: null }],
    sums,
    readsOfAll: 0,
  };
  const table = personTable(report, { column: (name) => name, kind: () => "Berita", zone: "Asia/Jakarta" });
  expect(table.slice(1)).toEqual([
    ["=HYPERLINK(1)", "Daerah", "Berita", "2026-11-29 10:05", "yes", 320, 2, 0, 41, 90],
    ["=HYPERLINK(1)", "Daerah", "Berita", "2026-11-29 10:05", "no", 320, 2, 0, 41, ""],
  ]);
  expect(new Set(table.map(({ length }) => length)).size).toBe(1);
});

test("everybody's month is a row each", () => {
  const lines = [{ slug: "m", name: "Masrul", ...sums }];
  expect(deskTable(lines, (name) => name)).toEqual([
    ["author", "stories", "words", "pictures", "corrections", "reads", "tookMinutesAverage"],
    ["Masrul", 1, 320, 2, 0, 41, 2],
  ]);
});
