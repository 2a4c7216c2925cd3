import { readDate, readRelativeDays } from "./date-words.ts";
import type { Days } from "./days.ts";
import { plainWords } from "./plain-words.ts";
import { sameAs } from "./same-words.ts";
import { chatterWords, honorifics, stopWords } from "./stop-words.ts";
import { type Term, type Way, wordTerm } from "./term.ts";

/** Longer questions are cut: nobody types them, and they cost. */
export const maxQuestionLength = 120;
const maxWords = 12;
/** In more words than these "hari ini" is part of a headline, and narrows nothing. */
const mostBesideDays = 5;

export interface Question {
  /** As shown in the box: cleaned and cut. */
  readonly text: string;
  /** What a story must answer, all of it. Empty when nothing is asked. */
  readonly terms: readonly Term[];
  /** What a story must not hold. */
  readonly excluded: readonly Term[];
  /** The words of the question one after the other, for headlines that say just that. */
  readonly words: readonly string[];
  /** Days that its words mean, as "kemarin" does; only these are searched. */
  readonly days: Days | null;
  /** Dates in it, which a story answers by its day or by naming them. */
  readonly dates: readonly Days[];
}

/**
 * Reads what somebody typed. Quoted phrases, `-word` and `or` keep their meaning; short forms, spellings, dates and
 * words typed together are read as people mean them; control characters go; common words are dropped unless there
 * is nothing else. `today` is the date by the site's clock.
 */
export function readQuestion(typed: string, today: string): Question {
  const text = cleanLine(typed);
  const parts = partsOf(text);
  const read = readParts(parts, today, saysLittle);
  if (read.terms.length > 0 || read.days !== null) return { text, ...read };
  // Nothing but common words: they are asked as they are.
  return { text, ...readParts(parts, today, () => false) };
}

/** What somebody typed as one line of bounded length, without control characters. */
export function cleanLine(typed: string): string {
  const line = typed
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (line.length <= maxQuestionLength) return line;
  const beginning = line.slice(0, maxQuestionLength).toWellFormed();
  const lastSpace = beginning.lastIndexOf(" ");
  return lastSpace > 0 ? beginning.slice(0, lastSpace) : beginning.replace(/\ufffd$/, "");
}

interface Part {
  readonly kind: "words" | "quoted" | "excluded" | "or";
  readonly words: readonly string[];
}

function partsOf(text: string): Part[] {
  const pieces = (text.match(/-?"[^"]*"|\S+/g) ?? []).slice(0, maxWords);
  return pieces.flatMap((piece): Part[] => {
    const words = plainWords(piece).slice(0, maxWords);
    if (words.length === 0) return [];
    if (piece.startsWith("-") && piece.length > 1) return [{ kind: "excluded", words }];
    if (piece.startsWith('"')) return [{ kind: "quoted", words }];
    return [{ kind: piece.toLowerCase() === "or" ? "or" : "words", words }];
  });
}

function readParts(parts: readonly Part[], today: string, isDropped: (word: string) => boolean) {
  const terms: Term[] = [];
  const excluded: Term[] = [];
  const dates: Days[] = [];
  let days: Days | null = null;
  let run: string[] = [];
  let joinsLast = false;

  const add = (term: Term) => {
    const before = joinsLast ? terms.pop() : undefined;
    joinsLast = false;
    terms.push(before ? eitherOf(before, term) : term);
  };
  const endRun = () => {
    const read = readRun(run, today, isDropped);
    days = read.days ?? days;
    dates.push(...read.dates);
    read.terms.forEach(add);
    run = [];
  };
  for (const [index, part] of parts.entries()) {
    if (part.kind === "words") run.push(...part.words);
    else if (part.kind === "excluded") excluded.push(phraseTerm(part.words));
    else if (part.kind === "quoted") {
      endRun();
      add(phraseTerm(part.words));
    } else {
      endRun();
      joinsLast = terms.length > 0 && index < parts.length - 1;
    }
  }
  endRun();
  const words = parts.flatMap((part) => (part.kind === "excluded" || part.kind === "or" ? [] : part.words));
  return { terms, excluded, words, days, dates };
}

/** Reads plain words one after the other. Two next to each other may also stand written together. */
function readRun(run: readonly string[], today: string, isDropped: (word: string) => boolean) {
  const terms: Term[] = [];
  const dates: Days[] = [];
  let days: Days | null = null;
  let before: { term: Term; word: string } | null = null;
  let at = 0;
  while (at < run.length) {
    const rest = run.slice(at);
    const [word = ""] = rest;
    const relative = run.length <= mostBesideDays ? readRelativeDays(rest, today) : null;
    const date = relative ? null : readDate(rest, today);
    const same = relative || date ? null : sameAs(rest);
    at += relative?.length ?? date?.length ?? same?.length ?? 1;
    if (relative) days = relative.days;
    else if (date) {
      dates.push(date.days);
      terms.push(date.term);
    } else if (same) terms.push(sameTerm(rest.slice(0, same.length), same.forms));
    else if (!isDropped(word)) {
      const joined: Way | null = before ? joinedWith(before.word, word) : null;
      const term = wordTerm(word);
      if (joined && before) {
        terms[terms.indexOf(before.term)] = { ...before.term, ways: [...before.term.ways, joined] };
      }
      const added: Term = joined ? { ...term, ways: [...term.ways, joined] } : term;
      terms.push(added);
      before = { term: added, word };
      continue;
    }
    before = null;
  }
  return { terms, dates, days };
}

/** "kerja sama" is also written "kerjasama". */
function joinedWith(one: string, other: string): Way | null {
  const isWord = (word: string) => word.length > 2 && !/\d/.test(word);
  return isWord(one) && isWord(other) ? { kind: "phrase", words: [one + other] } : null;
}

function sameTerm(typed: readonly string[], forms: readonly string[][]): Term {
  const asTyped: Way = typed.length > 1 ? { kind: "all", words: typed } : { kind: "phrase", words: typed };
  return {
    ways: [asTyped, ...forms.map((words): Way => ({ kind: "phrase", words }))],
    typed: typed.join(" "),
    isPlain: false,
  };
}

function phraseTerm(words: readonly string[]): Term {
  return { ways: [{ kind: "phrase", words }], typed: words.join(" "), isPlain: false };
}

function eitherOf(one: Term, other: Term): Term {
  return { ways: [...one.ways, ...other.ways], typed: `${one.typed} / ${other.typed}`, isPlain: false };
}

/** Common words, what stands before names, and single letters as of a name. */
function saysLittle(word: string): boolean {
  return stopWords.has(word) || chatterWords.has(word) || honorifics.has(word) || /^\p{L}$/u.test(word);
}
