import type { Lexicon } from "./lexicon.ts";
import { isListed } from "./word-forms.ts";

/** A known word near to what was written. */
export interface Suggestion {
  readonly word: string;
  /** Letters that differ; a swapped pair counts as one. */
  readonly distance: 1 | 2;
  /** How it came about: a swap or a doubled or missing letter is likelier than another letter. */
  readonly change: "swap" | "missing" | "extra" | "other";
  readonly rank: number | null;
}

const letters = "aeiuonkrtsmlpdgbyhjcwfvzqx";
const most = 5;
/** Words of more letters are not compared at two letters' distance: those are rarely typing faults. */
const longest = 24;

/** The same slips are looked up again with every key that is pressed in their paragraph. */
const maxRemembered = 2_000;
const remembered = new WeakMap<Lexicon, Map<string, readonly Suggestion[]>>();

/** Known words at one letter's distance, else frequent ones at two; the likeliest first, five at most. */
export function suggestionsFor(word: string, lexicon: Lexicon): readonly Suggestion[] {
  const known = remembered.get(lexicon) ?? new Map<string, readonly Suggestion[]>();
  remembered.set(lexicon, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= maxRemembered) known.clear();
  const found = lookUp(word, lexicon);
  known.set(word, found);
  return found;
}

function lookUp(word: string, lexicon: Lexicon): Suggestion[] {
  if (word.length > longest || !/^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word)) return [];
  const near = oneAway(word, lexicon);
  const found = near.length > 0 ? near : twoAway(word, lexicon);
  return found.sort((a, b) => costOf(a) - costOf(b)).slice(0, most);
}

const unranked = 20_000;
const costOfChange = { swap: 0, missing: 2_500, extra: 2_500, other: 6_000 };

function costOf({ rank, change, distance }: Suggestion): number {
  return (rank ?? unranked) + costOfChange[change] + (distance - 1) * 3_000;
}

function oneAway(word: string, lexicon: Lexicon): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const tell = (candidate: string, change: Suggestion["change"]) => {
    if (found.has(candidate) || candidate === word || !isListed(candidate, lexicon)) return;
    found.set(candidate, { word: candidate, distance: 1, change, rank: rankOf(candidate, lexicon) });
  };
  for (let at = 0; at < word.length - 1; at += 1) {
    tell(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2), "swap");
  }
  for (let at = 0; at < word.length; at += 1) tell(word.slice(0, at) + word.slice(at + 1), "extra");
  for (let at = 0; at <= word.length; at += 1) {
    for (const letter of letters) {
      tell(word.slice(0, at) + letter + word.slice(at), "missing");
      tell(word.slice(0, at) + letter + word.slice(at + 1), "other");
    }
  }
  return [...found.values()];
}

function rankOf(word: string, lexicon: Lexicon): number | null {
  const direct = lexicon.rank(word);
  if (direct !== null) return direct;
  const stem = word.replace(/(?:nya|lah|kah|pun|ku|mu)$/, "");
  const ofStem = lexicon.rank(stem);
  return ofStem === null ? null : ofStem + 200;
}

function twoAway(word: string, lexicon: Lexicon): Suggestion[] {
  if (word.length < 7) return [];
  const found: Suggestion[] = [];
  for (const [rank, candidate] of lexicon.frequent.entries()) {
    if (Math.abs(candidate.length - word.length) > 2 || candidate.charAt(0) !== word.charAt(0)) continue;
    if (candidate.length >= 6 && distance(word, candidate, 2) <= 2) {
      found.push({ word: candidate, distance: 2, change: "other", rank });
    }
  }
  return found;
}

/** Damerau–Levenshtein distance (a swapped pair is one); more than `limit` comes out as `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1);
}
