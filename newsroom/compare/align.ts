import { diffArrays } from "diff";
import type { Line } from "./types.ts";

/** Two lines that are versions of one another, or one that has no counterpart. */
export interface Pair {
  readonly before: Line | null;
  readonly after: Line | null;
}

/** Above this many possible pairs in one gap the lines are taken in turn, without looking for the best match. */
const maxPairsInGap = 40_000;
/** How much two lines must share, from 0 to 1, to count as versions of one another. */
const likeness = 0.4;

/** Which line became which: equal lines first, then within each gap the most alike, never crossing. */
export function alignLines(before: readonly Line[], after: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  let gapBefore: Line[] = [];
  let gapAfter: Line[] = [];
  const closeGap = () => {
    pairs.push(...alignGap(gapBefore, gapAfter));
    gapBefore = [];
    gapAfter = [];
  };
  let inBefore = 0;
  let inAfter = 0;
  for (const { count, added, removed } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (removed) {
      gapBefore.push(...before.slice(inBefore, inBefore + count));
      inBefore += count;
    } else if (added) {
      gapAfter.push(...after.slice(inAfter, inAfter + count));
      inAfter += count;
    } else {
      closeGap();
      for (let step = 0; step < count; step++) {
        pairs.push({ before: before[inBefore + step] ?? null, after: after[inAfter + step] ?? null });
      }
      inBefore += count;
      inAfter += count;
    }
  }
  closeGap();
  return pairs;
}

/** The words of a line. */
export function textOf(line: Line): string {
  return line.tokens.map((token) => token.text).join("");
}

/** Lines with the same words and target are the same line, whatever their marks and kind. */
function keyOf(line: Line): string {
  return `${line.target}\n${textOf(line)}`;
}

function alignGap(before: readonly Line[], after: readonly Line[]): Pair[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > maxPairsInGap) {
    return unmatched(before, after);
  }
  const best = bestMatches(before, after);
  const pairs: Pair[] = [];
  let inBefore = 0;
  let inAfter = 0;
  for (const [b, a] of best) {
    pairs.push(...unmatched(before.slice(inBefore, b), after.slice(inAfter, a)));
    pairs.push({ before: before[b] ?? null, after: after[a] ?? null });
    inBefore = b + 1;
    inAfter = a + 1;
  }
  pairs.push(...unmatched(before.slice(inBefore), after.slice(inAfter)));
  return pairs;
}

function unmatched(before: readonly Line[], after: readonly Line[]): Pair[] {
  return [
    ...before.map((line) => ({ before: line, after: null })),
    ...after.map((line) => ({ before: null, after: line })),
  ];
}

/** The matching that shares most words in all without two matches crossing (longest common subsequence by weight). */
function bestMatches(before: readonly Line[], after: readonly Line[]): [number, number][] {
  const words = { before: before.map(wordsOf), after: after.map(wordsOf) };
  const width = after.length + 1;
  const score = new Float64Array((before.length + 1) * width);
  const like = new Float64Array(before.length * after.length);
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      const shared = similarity(words.before[b], words.after[a]);
      like[b * after.length + a] = shared;
      const taken = shared >= likeness ? shared + (score[(b + 1) * width + a + 1] ?? 0) : 0;
      score[b * width + a] = Math.max(taken, score[(b + 1) * width + a] ?? 0, score[b * width + a + 1] ?? 0);
    }
  }
  const matches: [number, number][] = [];
  let b = 0;
  let a = 0;
  while (b < before.length && a < after.length) {
    const here = score[b * width + a] ?? 0;
    const shared = like[b * after.length + a] ?? 0;
    if (shared >= likeness && here === shared + (score[(b + 1) * width + a + 1] ?? 0)) {
      matches.push([b, a]);
      b += 1;
      a += 1;
    } else if (here === (score[(b + 1) * width + a] ?? 0)) b += 1;
    else a += 1;
  }
  return matches;
}

function wordsOf(line: Line): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of line.tokens) {
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const word = text.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The share of words that two lines have in common, 0 to 1 (Dice). */
function similarity(one: Map<string, number> | undefined, other: Map<string, number> | undefined): number {
  if (!one || !other) return 0;
  let shared = 0;
  let total = 0;
  for (const [word, count] of one) {
    total += count;
    shared += Math.min(count, other.get(word) ?? 0);
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
