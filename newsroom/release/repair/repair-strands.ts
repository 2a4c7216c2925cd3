import type { Piece } from "../compose.ts";
import type { Ledger } from "../ledger.ts";
import { type Edit, editStrand, type Strand, sourceOf } from "../strand.ts";
import type { Reason } from "../types.ts";
import { doubledWords } from "./doubled-words.ts";
import { fusedWords } from "./fused-words.ts";
import { namesTwoWays } from "./names-two-ways.ts";
import { prepositions } from "./prepositions.ts";
import { punctuation } from "./punctuation.ts";
import { quotes } from "./quotes.ts";
import { spellings } from "./spellings.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A repair of one text, in places of that text. */
export interface Repair extends Edit {
  reason: Reason;
  values?: Record<string, string | number>;
}

/** What a rule looks at: the text, its words, and the text after it where that matters. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  next: string;
}

const rules: readonly ((reading: Reading) => Repair[])[] = [
  fusedWords,
  prepositions,
  spellings,
  doubledWords,
  punctuation,
  quotes,
];

/** Offers repairs in every text, and does those that are accepted. Where two meet, the earlier stands. */
export function repairStrands(pieces: readonly Piece[], ledger: Ledger): Piece[] {
  const readings = pieces.map(
    ({ strand }, index): Reading => ({
      text: strand.text,
      tokens: tokensOf(strand.text),
      next: pieces[index + 1]?.strand.text ?? "",
    }),
  );
  const names = namesTwoWays(readings);
  return pieces.map((piece, index) => {
    const reading = readings[index];
    if (reading === undefined || reading.text === "") return piece;
    const found = rules.flatMap((rule) => rule(reading)).concat(names[index] ?? []);
    const accepted = apartFromEachOther(found).filter((repair) => offer(piece.strand, repair, ledger));
    return { ...piece, strand: editStrand(piece.strand, accepted) };
  });
}

function apartFromEachOther(repairs: readonly Repair[]): Repair[] {
  const sorted = [...repairs].sort((a, b) => a.from - b.from || a.to - b.to);
  const kept: Repair[] = [];
  let end = -1;
  for (const repair of sorted) {
    if (repair.from < end) continue;
    kept.push(repair);
    end = Math.max(end, repair.to, repair.from + 1);
  }
  return kept;
}

function offer(strand: Strand, repair: Repair, ledger: Ledger): boolean {
  const { text } = strand;
  const place = sourceOf(strand, repair.from);
  const from = wordStart(text, repair.from);
  const to = wordEnd(text, repair.to);
  const entry = ledger.propose({
    kind: "repair",
    reason: repair.reason,
    place,
    span: { from: place, to: Math.max(place, sourceOf(strand, repair.to)) },
    before: text.slice(from, to),
    after: text.slice(from, repair.from) + repair.text + text.slice(repair.to, to),
    ...(repair.values === undefined ? {} : { values: repair.values }),
  });
  return entry.applied;
}

const longestContext = 40;

function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < longestContext && /\S/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, to: number): number {
  let end = to;
  while (end < text.length && end - to < longestContext && /\S/.test(text.charAt(end))) end += 1;
  return end;
}
