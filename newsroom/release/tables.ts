import type { Entry, Ledger } from "./ledger.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Source, SourceLine } from "./source.ts";

/** Tables of the source itself count from 0; tables found in text from here. */
const firstTable = 1_000_000;

/** A table found in text, and the lines that it was. */
export interface FoundTable {
  entry: Entry;
  rows: SourceLine[];
}

/**
 * The source's lines, where rows of cells (between tabs, or `| a | b |`) are cut into a line for each
 * cell. All later rules see the cells, whether the table is undone or not.
 */
export function linesWithTables(source: Source, ledger: Ledger): { lines: Line[]; tables: FoundTable[] } {
  const lines: Line[] = [];
  const tables: FoundTable[] = [];
  let index = 0;
  let table = firstTable;
  while (index < source.lines.length) {
    const rows = rowsFrom(source, index);
    const first = source.lines[index];
    if (first === undefined) break;
    if (rows.length === 0) {
      lines.push(...linesOf(source, [first]));
      index += 1;
      continue;
    }
    const taken = source.lines.slice(index, index + rows.length);
    const entry = ledger.propose({
      kind: "recognise",
      reason: "table",
      place: first.from,
      before: taken.map((line) => source.text.slice(line.from, line.to)).join("\n"),
      after: rows.map((cells) => cells.map((cell) => textOf(source, cell)).join(" | ")).join("\n"),
      values: { count: rows.filter((cells) => cells.length > 0).length },
    });
    tables.push({ entry, rows: taken });
    rows.forEach((cells, row) => {
      const cellLines = cells.map(
        (cell, column): SourceLine => ({
          ...cell,
          blanksBefore: row === 0 && column === 0 ? first.blanksBefore : 0,
          shape: { type: "cell", table, row, cell: column, header: false, colspan: 1, rowspan: 1 },
        }),
      );
      for (const line of linesOf(source, cellLines)) lines.push({ ...line, shapedBy: entry });
    });
    table += 1;
    index += rows.length;
  }
  return { lines, tables };
}

interface Range {
  from: number;
  to: number;
}

function rowsFrom(source: Source, index: number): Range[][] {
  const pipes: Range[][] = [];
  const tabs: Range[][] = [];
  for (let at = index; at < source.lines.length; at += 1) {
    const line = source.lines[at];
    if (line === undefined || line.shape.type !== "prose" || (at > index && line.blanksBefore > 0)) break;
    const piped = tabs.length === 0 ? pipeCells(source, line) : null;
    const tabbed = pipes.length === 0 && piped === null ? tabCells(source, line) : null;
    if (piped !== null) pipes.push(piped);
    else if (tabbed !== null && (tabs[0] === undefined || tabs[0].length === tabbed.length))
      tabs.push(tabbed);
    else break;
  }
  if (pipes.some((cells) => cells.length > 1)) return pipes;
  return tabs.length >= 2 ? tabs : [];
}

function pipeCells(source: Source, line: SourceLine): Range[] | null {
  const text = source.text.slice(line.from, line.to);
  const shown = text.trim();
  if (!shown.startsWith("|") || !shown.endsWith("|") || shown.length < 5) return null;
  // The line under a head: |---|:--:|
  if (/^[|\s:-]+$/.test(shown) && shown.includes("-")) return [];
  const start = line.from + text.indexOf("|") + 1;
  return splitAt(source, start, line.from + text.lastIndexOf("|"), "|");
}

function tabCells(source: Source, line: SourceLine): Range[] | null {
  const text = source.text.slice(line.from, line.to);
  const shown = text.trim();
  if (!shown.includes("\t")) return null;
  const start = line.from + text.indexOf(shown);
  // A tab after a bullet or a number is the space of a list.
  if (/^(?:[-–•·▪◦*●○§o]|\d{1,3}[.)]|[a-z][.)])[ \u00a0]*\t/i.test(shown)) return null;
  const cells = splitAt(source, start, start + shown.length, "\t");
  return cells.length >= 2 && cells.length <= 20 ? cells : null;
}

function splitAt(source: Source, from: number, to: number, sign: string): Range[] {
  const cells: Range[] = [];
  let start = from;
  for (
    let at = source.text.indexOf(sign, from);
    at !== -1 && at < to;
    at = source.text.indexOf(sign, start)
  ) {
    cells.push({ from: start, to: at });
    start = at + 1;
  }
  cells.push({ from: start, to });
  return cells;
}

function textOf(source: Source, { from, to }: Range): string {
  return source.text.slice(from, to).trim();
}
