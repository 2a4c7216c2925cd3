import type { Entry, Ledger } from "./ledger.ts";
import { endsSentence, startsLowerCase } from "./line-ends.ts";
import { type Line, standingLines, startParagraph } from "./lines.ts";
import type { Source } from "./source.ts";
import type { Reason } from "./types.ts";

const pageMark =
  /^(?:(?:halaman|hal\.?|page)\s?\d{1,3}(?:\s?(?:dari|of|\/)\s?\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}\s?\|\s?(?:halaman|page))$/i;
const number = /^\d{1,3}$/;
const longestHead = 90;

/** Takes off what PDF files carry from page to page: page numbers, and a line that every page repeats. */
export function cleanPages(source: Source, lines: readonly Line[], ledger: Ledger): void {
  const standing = standingLines(lines).filter((line) => line.shape.type === "prose");
  const marks = new Set(standing.filter(({ seen }) => pageMark.test(seen.text.slice(0, 40))));
  for (const line of numberedPages(source, standing)) marks.add(line);
  const heads = runningHeads(source, standing, marks);
  let before: Line | null = null;
  let run: Line[] = [];
  for (const line of lines) {
    const reason = marks.has(line) ? "page-mark" : heads.has(line) ? "running-head" : null;
    if (reason !== null) {
      line.droppedBy = dropped(line, reason, ledger);
      run.push(line);
    } else if (line.droppedBy === null) {
      closeRun(run, before, line);
      before = line;
      run = [];
    } else {
      // Something else stood there: wanted back, it would stand in the middle of the sentence.
      before = null;
    }
  }
}

/** Lines of a number alone that count the pages: each at a form feed, or 1, 2, 3 … far apart. */
function numberedPages(source: Source, standing: readonly Line[]): Line[] {
  const numbers = standing.filter(({ seen }) => number.test(seen.text));
  const atBreak = numbers.filter((line) => pageBreakBeside(source, line));
  if (atBreak.length > 0) return atBreak;
  const placeOf = new Map(standing.map((line, index) => [line, index]));
  const places = numbers.map((line) => placeOf.get(line) ?? 0);
  const counts = numbers.every(
    (line, index) =>
      index === 0 ||
      (Number(line.seen.text) === Number(numbers[index - 1]?.seen.text) + 1 &&
        (places[index] ?? 0) - (places[index - 1] ?? 0) > 4),
  );
  return numbers.length >= 2 && numbers.length <= 60 && counts ? numbers : [];
}

/** Short lines that stand twice or more beside a page's end: the name of the paper. */
function runningHeads(source: Source, standing: readonly Line[], marks: ReadonlySet<Line>): Set<Line> {
  const beside = new Map<string, Line[]>();
  standing.forEach((line, index) => {
    const text = line.seen.text;
    if (marks.has(line) || text.length > longestHead || text.length < 4) return;
    if (endsSentence(text) || startsLowerCase(text)) return;
    const [before, after] = [standing[index - 1], standing[index + 1]];
    const atEdge =
      (before !== undefined && marks.has(before)) ||
      (after !== undefined && marks.has(after)) ||
      pageBreakBeside(source, line);
    if (!atEdge) return;
    const same = beside.get(text);
    if (same === undefined) beside.set(text, [line]);
    else same.push(line);
  });
  return new Set([...beside.values()].filter((same) => same.length >= 2).flat());
}

/** Whether a form feed stands between the line and its neighbours. */
function pageBreakBeside(source: Source, line: Line): boolean {
  const around = source.text.slice(Math.max(0, line.from - 4), Math.min(source.text.length, line.to + 4));
  return around.includes("\f");
}

function dropped(line: Line, reason: Reason, ledger: Ledger): Entry {
  return ledger.propose({ kind: "clean", reason, place: line.from, before: line.seen.text, after: "" });
}

/** What stands around dropped lines: one sentence that goes on over the page, or two paragraphs. */
function closeRun(run: readonly Line[], before: Line | null, next: Line): void {
  if (run.length === 0) return;
  // A cell of a table is no beginning of a sentence that goes on.
  const areProse = before?.shape.type === "prose" && next.shape.type === "prose";
  if (before && areProse && !endsSentence(before.seen.text) && startsLowerCase(next.seen.text)) {
    for (const line of run) {
      before.bridged.push(line);
      line.isBridged = true;
    }
    next.startsParagraph = false;
    next.blanksBefore = 0;
  } else {
    startParagraph(next);
  }
}
