import type { Lexicon } from "./dictionary/lexicon.ts";
import { isHeadlineCase, type Token, tokensOf } from "./tokens.ts";

/** A stretch `[from, to)` of a line. */
export type Stretch = readonly [from: number, to: number];

/** One paragraph, point, cell or field as it is checked. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Every word has a capital, as in many titles. */
  readonly isHeadline: boolean;
  /** The line after it, where that matters: a quotation may go on there. */
  readonly next: string;
  /** What somebody is quoted with: how it is said is theirs. */
  readonly quoted: readonly Stretch[];
  /** Words in another language or not of the writer's choosing: italics. Their spelling is not looked at. */
  readonly foreign: readonly Stretch[];
}

/** What all checks know. */
export interface CheckContext {
  readonly lexicon: Lexicon;
  /** The newsroom's own words, in lower case. */
  readonly ownWords: ReadonlySet<string>;
}

/** What a check found, before it has a rule's message. The first of `suggestions` is the likeliest. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly string[];
}

/** Reads a line for checking. */
export function readLine(text: string, next = "", foreign: readonly Stretch[] = []): Line {
  const tokens = tokensOf(text);
  return { text, tokens, isHeadline: isHeadlineCase(tokens), next, quoted: quotationsOf(text), foreign };
}

function quotationsOf(text: string): Stretch[] {
  return [...text.matchAll(/“[^”]*”?|"[^"]*"/gu)].map(({ 0: quotation, index }) => [
    index,
    index + quotation.length,
  ]);
}

export function isForeign(line: Line, place: { from: number; to: number }): boolean {
  return isWithin(line.foreign, place);
}

export function isQuoted(line: Line, place: { from: number; to: number }): boolean {
  return isWithin(line.quoted, place);
}

function isWithin(stretches: readonly Stretch[], { from, to }: { from: number; to: number }): boolean {
  return stretches.some(([start, end]) => from >= start && to <= end);
}
