import { splitByShape } from "#newsroom/release/repair/split-by-shape.ts";
import { knowledgeOf } from "../dictionary/word-forms.ts";
import { type CheckContext, type Finding, isForeign, type Line } from "../line.ts";
import type { Token } from "../tokens.ts";

/** A part of a fused word must be this frequent; rarer ones explain too much. */
const frequentBelow = 4_000;
const shortLinks = new Set(["di", "ke"]);

/** Words that lost the space between them: `mengatakanDinas`, `TKSKdan`, `tahun2026`, `untukmeningkatkan`. */
export function fusedWords(line: Line, context: CheckContext): Finding[] {
  return line.tokens.flatMap((token): Finding[] => {
    if (token.isAddress || token.text.length < 5 || token.text.length > 60 || isForeign(line, token))
      return [];
    // Two words with a hyphen between them lost no space.
    if (token.text.includes("-")) return [];
    const at = splitByShape(token.text) ?? smallSplit(token, context);
    if (at === null) return [];
    return [
      { from: token.from, to: token.to, suggestions: [`${token.text.slice(0, at)} ${token.text.slice(at)}`] },
    ];
  });
}

/** Where an unknown word in small letters falls into two frequent ones; the most frequent pair. */
function smallSplit(
  { lower, isCapital, isFirst }: Token,
  { lexicon, ownWords }: CheckContext,
): number | null {
  if ((isCapital && !isFirst) || ownWords.has(lower)) return null;
  if (lower.length < 6 || knowledgeOf(lower, lexicon) !== "unknown") return null;
  let best: { at: number; cost: number } | null = null;
  for (let at = 2; at <= lower.length - 3; at += 1) {
    const left = costOf(lower.slice(0, at), lexicon.rank);
    const right = costOf(lower.slice(at).replace(/(?:nya|lah|pun)$/, ""), lexicon.rank);
    if (left === null || right === null) continue;
    if (best === null || left + right < best.cost) best = { at, cost: left + right };
  }
  return best?.at ?? null;
}

function costOf(part: string, rank: (word: string) => number | null): number | null {
  if (part.length < 3) return shortLinks.has(part) ? 3_000 : null;
  const found = rank(part);
  return found === null || found > frequentBelow || (part.length === 3 && found > 600) ? null : found;
}
