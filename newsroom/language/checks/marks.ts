import { punctuation as repairPunctuation } from "#newsroom/release/repair/punctuation.ts";
import { quotes as repairQuotes } from "#newsroom/release/repair/quotes.ts";
import type { Reading, Repair } from "#newsroom/release/repair/repair-strands.ts";
import { tokensOf } from "#newsroom/release/repair/tokens.ts";
import type { Finding, Line } from "../line.ts";

/** Spaces that lack after a mark, or stand before one. The rules are those of the release desk. */
export function punctuation(line: Line): Finding[] {
  return repairPunctuation(readingOf(line)).map((repair) => findingOf(line.text, repair));
}

/** A quotation that is opened and not closed, or closed by another kind of mark. */
export function quotes(line: Line): Finding[] {
  return repairQuotes(readingOf(line)).map((repair) => findingOf(line.text, repair));
}

function readingOf({ text, next }: Line): Reading {
  return { text, next, tokens: tokensOf(text) };
}

/** What is put in between two letters is shown at those two: a mark of no width could not be pressed. */
function findingOf(text: string, { from, to, text: better }: Repair): Finding {
  if (from < to && better !== "") return { from, to, suggestions: [better] };
  const start = Math.max(0, from - 1);
  const end = Math.min(text.length, to + 1);
  return { from: start, to: end, suggestions: [text.slice(start, from) + better + text.slice(to, end)] };
}
