import type { Ledger } from "./ledger.ts";
import { editLine, type Line, standingLines, startParagraph } from "./lines.ts";
import { isMailHeader, isReplyLine, isSentFrom, passesOn } from "./mail-marks.ts";
import type { Source } from "./source.ts";
import { sourceOf } from "./strand.ts";
import type { Reason } from "./types.ts";

/** So many lines a signature under "-- " has at the most; longer ones are text. */
const longestSignature = 10;
/** A reply of at least so many words stands for itself, and what it answers is left out. */
const ownWords = 40;

/**
 * Takes off what mail programs put around a text: headers, "-- Forwarded message --", "> " before quoted
 * lines, the letter that was answered, signatures of people and telephones.
 */
export function cleanMail(source: Source, lines: readonly Line[], ledger: Ledger): void {
  if (lines.some(({ seen }) => seen.text.startsWith(">"))) dropQuoteMarks(source, lines, ledger);
  const letter: Letter = { ledger, after: new Map(lines.map((line, index) => [line, lines[index + 1]])) };
  dropHeaders(standingLines(lines), letter);
  dropAnswered(standingLines(lines), letter);
  dropSignatures(standingLines(lines), letter);
}

interface Letter {
  ledger: Ledger;
  /** The line after each line. */
  after: ReadonlyMap<Line, Line | undefined>;
}

/** Only runs of quoted lines: a single "> text" is somebody's quote. */
function dropQuoteMarks(source: Source, lines: readonly Line[], ledger: Ledger): void {
  const quoted = lines.map(
    (line) => line.droppedBy === null && line.shape.type === "prose" && marksOf(line) > 0,
  );
  lines.forEach((line, index) => {
    if (!quoted[index] || (!quoted[index - 1] && !quoted[index + 1])) return;
    const before = line.seen.text;
    const length = marksOf(line);
    const entry = ledger.propose({
      kind: "clean",
      reason: "mail-quote-marks",
      place: line.from,
      before,
      after: before.slice(length),
    });
    const to = length >= before.length ? line.to : sourceOf(line.seen, length);
    editLine(source, line, entry, [{ from: line.from, to, text: "" }]);
    if (line.seen.text !== "") return;
    line.droppedBy = entry;
    startParagraph(lines[index + 1]);
  });
}

function marksOf(line: Line): number {
  return /^(?:> ?)+/.exec(line.seen.text.slice(0, 24))?.[0].length ?? 0;
}

/** A block of "Dari: … Kepada: … Perihal: …" at the top or under a line that passes a letter on. */
function dropHeaders(standing: readonly Line[], letter: Letter): void {
  let mayBegin = true;
  for (let index = 0; index < standing.length; index += 1) {
    const line = standing[index];
    if (line === undefined) break;
    if (passesOn(line.seen.text)) {
      drop(letter, [line], "mail-header");
      mayBegin = true;
      continue;
    }
    if (!mayBegin) continue;
    const block = headerBlock(standing, index);
    if (block.length >= 2) {
      drop(letter, block, "mail-header");
      index += block.length - 1;
    }
    mayBegin = false;
  }
}

function headerBlock(lines: readonly Line[], start: number): Line[] {
  const block: Line[] = [];
  const names = new Set<string>();
  for (const line of lines.slice(start, start + 12)) {
    const name = line.shape.type === "prose" ? isMailHeader(line.seen.text) : null;
    if (name === null || (block.length > 0 && line.blanksBefore > 1)) break;
    block.push(line);
    names.add(name);
  }
  const certain = names.has("from") && (names.has("to") || names.has("subject") || names.has("date"));
  return certain || (names.has("to") && names.has("subject")) ? block : [];
}

/** "Pada Sel, 17 Nov 2026, Humas menulis:" and, under an answer of some length, the letter that follows. */
function dropAnswered(standing: readonly Line[], letter: Letter): void {
  let words = 0;
  for (let index = 0; index < standing.length; index += 1) {
    const line = standing[index];
    const next = standing[index + 1];
    if (line === undefined) return;
    if (line.droppedBy !== null) continue;
    const text = line.seen.text;
    const inTwo = next !== undefined && next.blanksBefore === 0 && text.length < 120;
    const answers = isReplyLine(text)
      ? [line]
      : inTwo && /^(?:pada|on)\s/i.test(text) && isReplyLine(`${text} ${next.seen.text}`)
        ? [line, next]
        : [];
    if (answers.length > 0) {
      const rest = words >= ownWords ? standing.slice(index) : answers;
      drop(letter, rest, "quoted-reply");
      if (words >= ownWords) return;
      index += answers.length - 1;
    } else words += text.split(/\s+/).length;
  }
}

function dropSignatures(standing: readonly Line[], letter: Letter): void {
  const sign = standing.findLastIndex(({ seen }) => seen.text === "--");
  if (sign > 0 && standing.length - sign <= longestSignature) {
    drop(letter, standing.slice(sign), "mail-signature");
  }
  for (const line of standingLines(standing).slice(-6)) {
    if (isSentFrom(line.seen.text)) drop(letter, [line], "mail-signature");
  }
}

/** Drops lines by one change. */
function drop({ ledger, after }: Letter, dropped: readonly Line[], reason: Reason): void {
  const [first] = dropped;
  const last = dropped.at(-1);
  if (first === undefined || last === undefined) return;
  const before = dropped.map(({ seen }) => seen.text).join("\n");
  const entry = ledger.propose({
    kind: "clean",
    reason,
    place: first.from,
    before,
    after: "",
    values: { count: dropped.length },
  });
  for (const line of dropped) line.droppedBy = entry;
  startParagraph(after.get(last));
}
