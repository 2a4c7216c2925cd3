import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

/** Reads a table back as RFC 4180 says, apart from the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = csv.startsWith("\uFEFF") ? 1 : 0;
  while (place < csv.length) {
    let value = "";
    if (csv[place] === '"') {
      place += 1;
      while (place < csv.length) {
        if (csv[place] === '"' && csv[place + 1] !== '"') break;
        if (csv[place] === '"') place += 1;
        value += csv[place];
        place += 1;
      }
      place += 1;
    } else {
      while (place < csv.length && csv[place] !== "," && csv[place] !== "\r") {
        value += csv[place];
        place += 1;
      }
    }
    row.push(value);
    if (csv[place] === ",") place += 1;
    else {
      place += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test("a table has a byte order mark, commas and CRLF; what needs quotes has them", () => {
  expect(
    toCsv([
      ["Judul", "Dibaca"],
      ['Kata "damai", kata gubernur', 1200],
      ["Dua\nbaris", 0],
    ]),
  ).toBe('\uFEFFJudul,Dibaca\r\n"Kata ""damai"", kata gubernur",1200\r\n"Dua\nbaris",0\r\n');
});

test.each([
  ["=1+1", "'=1+1"],
  ["+62812", "'+62812"],
  ["-5 derajat di Kerinci", "'-5 derajat di Kerinci"],
  ["@redaksi", "'@redaksi"],
  ["\t=cmd|' /C calc'!A0", "'\t=cmd|' /C calc'!A0"],
  [" =SUM(A1)", "' =SUM(A1)"],
  ["\r\n=1", "'\r\n=1"],
  ["Harga naik =5 persen", "Harga naik =5 persen"],
])("%j is no formula", (words, kept) => {
  expect(parse(toCsv([[words]]))).toEqual([[kept]]);
});

test("a number stays a number, below zero too", () => {
  expect(toCsv([[-3, 0.5]])).toBe("\uFEFF-3,0.5\r\n");
});

test("whatever the words, each comes back in its own cell, and none begins a formula", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("=", "+", "-", "@", '"', ",", "\r", "\n", "\t", " ", "a") }),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(toCsv(rows));
      expect(read.map((row) => row.map((value) => value.replace(/^'/, "")))).toEqual(
        rows.map((row) => row.map((value) => value.replace(/^'/, ""))),
      );
      for (const value of read.flat()) expect(value).not.toMatch(/^\s*[=+\-@]/);
    }),
    { numRuns: 500 },
  );
});
