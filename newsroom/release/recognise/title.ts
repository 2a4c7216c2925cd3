import type { SignedRun } from "../clean-marks.ts";
import { endsSentence, firstWordLength, isAllCapitals, isTitleCase, startsLowerCase } from "../line-ends.ts";
import { type Line, standingLines } from "../lines.ts";
import { wrapOf } from "../wrap-width.ts";
import { cutStart, type Desk } from "./fields.ts";

const titleLabel = /^judul\s?:\s?(?=\S)/i;
/** How a heading begins in Markdown, which language models write. */
const hashes = /^#{1,3}\s+(?=\S)/;
const dekLabel = /^(?:sub ?judul|lead|teras)\s?:\s?(?=\S)/i;
const longestTitle = 220;
const longestTitleLine = 160;

/** Finds the title, and under it a second headline, before the running text begins at `bodyStart`. */
export function recogniseTitle(
  desk: Desk,
  allLines: readonly Line[],
  bodyStart: Line | null,
  boldRuns: readonly SignedRun[],
): void {
  const lines = standingLines(allLines).slice(0, 16);
  for (const line of lines) takeLabelled(desk, line, "dek", dekLabel);
  if (lines.some((line) => takeLabelled(desk, line, "title", titleLabel))) return;
  const first = lines.findIndex((line) => line.part === null);
  const head = lines[first];
  if (head !== undefined && first + 1 < lines.length && takeLabelled(desk, head, "title", hashes)) return;
  const title = titleLines(lines, first, bodyStart, boldRuns);
  if (title.length === 0) return;
  takeLines(desk, title, "title");
  const afterTitle = first + title.length;
  if (lines.some((line) => line.part?.name === "dek")) return;
  takeLines(desk, dekLines(lines, afterTitle, bodyStart), "dek");
}

function takeLabelled(desk: Desk, line: Line, name: "title" | "dek", label: RegExp): boolean {
  const text = line.seen.text;
  const start = line.part === null ? label.exec(text.slice(0, 40))?.[0] : undefined;
  if (start === undefined) return false;
  const entry = desk.ledger.propose({
    kind: "recognise",
    reason: name,
    place: line.from,
    before: text,
    after: text.slice(start.length),
  });
  cutStart(desk, line, start.length, entry);
  line.part = { name, entry };
  line.startsParagraph = true;
  line.endsParagraph = true;
  return true;
}

function takeLines(desk: Desk, lines: readonly Line[], name: "title" | "dek"): void {
  const [first] = lines;
  if (first === undefined) return;
  const text = lines.map((line) => line.seen.text);
  const entry = desk.ledger.propose({
    kind: "recognise",
    reason: name,
    place: first.from,
    before: text.join("\n"),
    after: text.join(" "),
  });
  lines.forEach((line, index) => {
    line.part = { name, entry };
    line.startsParagraph = index === 0;
    line.endsParagraph = index === lines.length - 1;
  });
}

function titleLines(
  lines: readonly Line[],
  first: number,
  bodyStart: Line | null,
  boldRuns: readonly SignedRun[],
): Line[] {
  const line = lines[first];
  if (line === undefined || line === bodyStart || first + 1 >= lines.length) return [];
  if (line.shape.type === "subhead") return [line];
  if (line.shape.type !== "prose" || !mayBeTitle(line)) return [];
  const block = blockFrom(lines, first);
  const standsApart = block.length < lines.length - first;
  const length = block.reduce((sum, { seen }) => sum + seen.text.length + 1, 0);
  const plain = block.every(
    (each, index) => each !== bodyStart && each.part === null && mayBeTitle(each, index > 0),
  );
  if (standsApart && block.length <= 3 && length <= longestTitle && plain) return block;
  return headBeforeText(lines, first, bodyStart, boldRuns);
}

/** A title with the text right under it. */
function headBeforeText(
  lines: readonly Line[],
  first: number,
  bodyStart: Line | null,
  boldRuns: readonly SignedRun[],
): Line[] {
  const line = lines[first];
  const next = lines[first + 1];
  if (line === undefined || next === undefined || startsLowerCase(next.seen.text)) return [];
  const begins = (each: Line | undefined) => each !== undefined && (each === bodyStart || each.part !== null);
  if (begins(next)) return [line];
  if (begins(lines[first + 2]) && mayBeTitle(next)) return [line, next];
  if (isBrokenSentence(blockFrom(lines, first))) return [];
  const looksLikeOne =
    isAllCapitals(line.seen.text) !== isAllCapitals(next.seen.text) ||
    isTitleCase(line.seen.text) ||
    isBold(line, boldRuns);
  const text = next.seen.text;
  const below = blockFrom(lines, first + 1).map((each) => ({ ...each, text: each.seen.text }));
  if (looksLikeOne && wrapOf(below) !== null) return [line];
  const nextIsText = endsSentence(text) || text.length > 60;
  return looksLikeOne && nextIsText && !isTitleCase(text) ? [line] : [];
}

/** The first line of a block that was broken at a width, and had no room for the next word. */
function isBrokenSentence(block: readonly Line[]): boolean {
  const texts = block.map((line) => ({ ...line, text: line.seen.text }));
  const wrap = wrapOf(texts);
  const [first, second] = texts;
  if (wrap === null || first === undefined || second === undefined) return false;
  return first.text.length + 1 + firstWordLength(second.text) > wrap.width;
}

function dekLines(lines: readonly Line[], from: number, bodyStart: Line | null): Line[] {
  const line = lines[from];
  const next = lines[from + 1];
  if (line === undefined || next === undefined || line === bodyStart || line.part !== null) return [];
  if (line.shape.type !== "prose" || line.blanksBefore === 0 || !mayBeTitle(line)) return [];
  const nextStarts = next === bodyStart || next.part?.name === "caption";
  return nextStarts && next.blanksBefore > 0 ? [line] : [];
}

function mayBeTitle(line: Line, goesOn = false): boolean {
  const text = line.seen.text;
  if (text.length > longestTitleLine || text.length < 4) return false;
  if (/[.;:,]["”)]?$/.test(text) || /^(?:[-•·*]|\d{1,3}[.)])\s/.test(text)) return false;
  return goesOn || !startsLowerCase(text);
}

function blockFrom(lines: readonly Line[], first: number): Line[] {
  const rest = lines.slice(first);
  const end = rest.findIndex((line, index) => index > 0 && (line.blanksBefore > 0 || line.startsParagraph));
  return end === -1 ? rest : rest.slice(0, end);
}

function isBold(line: Line, runs: readonly SignedRun[]): boolean {
  const marked = runs.filter((run) => run.bold && run.from >= line.from && run.to <= line.to);
  return marked.reduce((sum, run) => sum + run.to - run.from, 0) >= line.seen.text.trim().length;
}
