import type { Reading, Repair } from "./repair-strands.ts";
import { contentWords } from "./words.ts";

interface Use {
  reading: number;
  from: number;
  to: number;
  text: string;
}

/** More different names than this are no release; comparing them would only cost time. */
const maxContexts = 20_000;
const maxPerContext = 12;

/**
 * A name that is written in two ways: two runs of capitalised words that differ in one word by a letter
 * or two. The rarer way is offered to become the more frequent one (the first one, among equals).
 */
export function namesTwoWays(readings: readonly Reading[]): Repair[][] {
  const contexts = new Map<string, Map<string, Use[]>>();
  readings.forEach((reading, index) => {
    for (const [context, use] of usesOf(reading, index)) {
      const ways = contexts.get(context) ?? new Map<string, Use[]>();
      if (contexts.size >= maxContexts && !contexts.has(context)) continue;
      if (ways.size >= maxPerContext && !ways.has(use.text)) continue;
      const uses = ways.get(use.text);
      if (uses === undefined) ways.set(use.text, [use]);
      else uses.push(use);
      contexts.set(context, ways);
    }
  });
  const repairs: Repair[][] = readings.map(() => []);
  for (const ways of contexts.values()) {
    if (ways.size < 2) continue;
    const sorted = [...ways.entries()].sort((a, b) => b[1].length - a[1].length);
    sorted.forEach(([written, uses], index) => {
      const better = sorted.slice(0, index).find(([other]) => isOneName(written, other))?.[0];
      if (better === undefined) return;
      for (const use of uses) {
        const repair: Repair = {
          from: use.from,
          to: use.to,
          text: better,
          reason: "name-two-ways",
          values: { better },
        };
        repairs[use.reading]?.push(repair);
      }
    });
  }
  return repairs;
}

/** Every word of two capitalised neighbours, with the other as its context. */
function usesOf({ text, tokens }: Reading, reading: number): [string, Use][] {
  const uses: [string, Use][] = [];
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const left = tokens[index];
    const right = tokens[index + 1];
    if (left === undefined || right === undefined || left.isAddress || right.isAddress) continue;
    if (!isName(left.text) || !isName(right.text) || text.slice(left.to, right.from) !== " ") continue;
    uses.push([`${left.text} *`, { reading, from: right.from, to: right.to, text: right.text }]);
    uses.push([`* ${right.text}`, { reading, from: left.from, to: left.to, text: left.text }]);
  }
  return uses;
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word);
}

function isOneName(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false;
  if (contentWords.has(a.toLowerCase()) || contentWords.has(b.toLowerCase())) return false;
  const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return distanceWithin(a.toLowerCase(), b.toLowerCase(), allowed);
}

function distanceWithin(a: string, b: string, allowed: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return (row[b.length] ?? allowed + 1) <= allowed;
}
