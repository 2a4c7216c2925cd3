import { hyphenAtLineEnd } from "./dehyphenate.ts";
import {
  endsInAbbreviation,
  endsSentence,
  endsWithAttribution,
  firstWordLength,
  isAllCapitals,
  isTitleCase,
  startsLikeParagraph,
  startsLowerCase,
  startsWithQuote,
} from "./line-ends.ts";
import { type LineText, type Wrap, wrapOf } from "./wrap-width.ts";

/** What stands between two lines of one block: a space, nothing, a kept line break, a new paragraph. */
export type Seam = "space" | "glue" | "syllable" | "keep" | "paragraph";

/** What the rest of the release tells about its paragraphs. */
export interface Surroundings {
  /** Paragraphs stand apart by empty lines elsewhere, so that a full line that ends a sentence goes on. */
  blankLinesSeparate: boolean;
}

/**
 * The seams between the lines of one block (lines without an empty line between them). Only a block
 * that was broken at a width is joined; verse, addresses and tables of words keep their lines.
 */
export function seamsOf(lines: readonly LineText[], around: Surroundings): Seam[] {
  if (lines.length < 2) return [];
  const wrap = wrapOf(lines);
  if (wrap === null) return unwrappedSeams(lines);
  const verse = verseLines(lines, wrap);
  const seams: Seam[] = [];
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined) break;
    if (verse.has(index) && verse.has(index + 1)) seams.push("keep");
    else if (verse.has(index) !== verse.has(index + 1)) seams.push("paragraph");
    else {
      const starts = index === 0 || seams[index - 1] === "paragraph";
      seams.push(seamBetween(line, next, lines[index + 2], starts, wrap, around));
    }
  }
  return seams;
}

function seamBetween(
  line: LineText,
  next: LineText,
  afterNext: LineText | undefined,
  startsParagraph: boolean,
  wrap: Wrap,
  around: Surroundings,
): Seam {
  if (line.endsInSoftHyphen) return "glue";
  const hyphen = hyphenAtLineEnd(line.text, next.text);
  if (hyphen !== null) return hyphen === "join" ? "syllable" : "glue";
  if (wrap.indents && next.indent >= 2 && next.indent > line.indent && endsSentence(line.text))
    return "paragraph";
  if (startsParagraph && !line.startsText && isHeadline(line.text, next.text, wrap)) return "paragraph";
  const full = isFull(line.text, next.text, wrap.width);
  if (!endsSentence(line.text)) {
    return startsLowerCase(next.text) || line.text.length <= wrap.width * 1.6 ? "space" : "paragraph";
  }
  if (
    startsLowerCase(next.text) &&
    (full || endsInAbbreviation(line.text) || /[?!…]["”’)]*$/.test(line.text))
  ) {
    return "space";
  }
  if (!full) return "paragraph";
  if (wrap.indents) return "space";
  return endsParagraph(line.text, next, afterNext, wrap, around) ? "paragraph" : "space";
}

/** Whether the next word had no more room: then the line says nothing about the paragraph. */
function isFull(text: string, next: string, width: number): boolean {
  return text.length <= width + 2 && text.length + 1 + firstWordLength(next) > width;
}

/** A full line ends a sentence: chance, or the end of the paragraph too? */
function endsParagraph(
  text: string,
  next: LineText,
  afterNext: LineText | undefined,
  wrap: Wrap,
  around: Surroundings,
): boolean {
  if (around.blankLinesSeparate) return false;
  if (startsWithQuote(next.text) || startsLikeParagraph(next.text) || endsWithAttribution(text)) return true;
  // The first lines of paragraphs are shorter where the original was indented.
  return (
    afterNext !== undefined &&
    !endsSentence(next.text) &&
    next.text.length + 1 + firstWordLength(afterNext.text) <= wrap.width - 4
  );
}

function isHeadline(text: string, next: string, wrap: Wrap): boolean {
  if (endsSentence(text) || /[,;:]$/.test(text) || startsLowerCase(next)) return false;
  if (isAllCapitals(text) && !isAllCapitals(next)) return true;
  return (
    text.length <= wrap.width * 0.55 &&
    isTitleCase(text) &&
    !/\p{N}$/u.test(text) &&
    next.length > text.length
  );
}

/** Runs of four and more short lines that each begin with a capital and end no sentence in between. */
function verseLines(lines: readonly LineText[], wrap: Wrap): Set<number> {
  const verse = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length >= 4) for (const index of run) verse.add(index);
    run = [];
  };
  lines.forEach(({ text }, index) => {
    const short = text.length <= Math.min(52, wrap.width * 0.66);
    if (!short || startsLowerCase(text)) close();
    if (short && !startsLowerCase(text)) run.push(index);
  });
  close();
  return verse;
}

/** Seams of a block that was not broken at a width. */
function unwrappedSeams(lines: readonly LineText[]): Seam[] {
  const short = lines.every(({ text }) => text.length <= 64);
  const open = lines.filter(({ text }) => !endsSentence(text)).length;
  const together = short && open * 2 >= lines.length;
  return lines.slice(1).map((next, index) => {
    const text = lines[index]?.text ?? "";
    if (text.length > 90 && !endsSentence(text) && startsLowerCase(next.text)) return "space";
    if (together) return "keep";
    return text.length <= 64 && next.text.length <= 64 && !endsSentence(text) ? "keep" : "paragraph";
  });
}
